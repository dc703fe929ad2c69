using System.Text.Json;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Editors;

/// <summary>What people see who edit a map in VS Code and other editors, asked of the language server that these run.</summary>
public sealed class LanguageServerTests
{
    [Fact]
    public async Task Where_an_id_belongs_no_word_is_offered() => Assert.Empty(Labels(await Complete("    stage: |")));

    [Fact]
    public async Task Where_true_or_false_belongs_both_are_offered_and_nothing_else() => Assert.Equal(["true", "false"], Labels(await Complete("    exit: |")));

    [Fact]
    public async Task Words_of_a_choice_are_offered_with_what_they_mean()
    {
        var words = await Complete("    kind: |");
        Assert.Equal(["interaction", "action"], Labels(words));
        Assert.Equal("Nobody but the customer takes part.", words[1].GetProperty("documentation").GetString());
    }

    [Theory]
    [InlineData("painPoints", "painPoints: \n  ${1:pain-point}:\n")]
    [InlineData("next", "next: \n  ${1:touchpoint}:\n")]
    [InlineData("systems", "systems: \n  - ${1:system}\n")]
    [InlineData("duration", "duration: ${1:3d}")]
    [InlineData("owner", "owner: ")]
    public async Task A_key_is_put_in_with_the_indented_place_of_its_value(string key, string text)
        => Assert.Equal(text, Assert.Single(await Complete("    |"), item => item.GetProperty("label").GetString() == key).GetProperty("text").GetString());

    [Fact]
    public async Task A_key_is_explained_where_the_pointer_rests()
    {
        var answer = await Ask("    em|otion: 1");
        Assert.Contains("How it feels. Takes an emotion from -2", answer.GetProperty("hovers")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_key_and_a_wrong_word_are_marked_in_few_words()
    {
        Assert.Equal("Property emotoin is not allowed.", Assert.Single(Messages(await Ask("    emotoin: 1|"))));
        Assert.Equal("Value must be \"interaction\" | \"action\".", Assert.Single(Messages(await Ask("    kind: thing|"))));
    }

    [Fact]
    public async Task Samples_are_free_of_marks()
    {
        foreach (var name in new[] { "current", "future" })
        {
            var text = await File.ReadAllTextAsync(Repository.PathTo($"samples/grocery/{name}.journey.yaml"), TestContext.Current.CancellationToken);
            Assert.Empty(Messages(await NodeScript.Run("language-server.mjs", new { schema = NodeScript.Schema, text })));
        }
    }

    private static async Task<List<JsonElement>> Complete(string line) => [.. (await Ask(line)).GetProperty("completions")[0].EnumerateArray()];

    // A touchpoint with a line of which the position is marked.
    private static Task<JsonElement> Ask(string line)
    {
        const string Above = "journeykit: \"1\"\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  pay:\n    name: Pay\n";
        int[][] position = [[7, line.IndexOf('|', StringComparison.Ordinal)]];
        return NodeScript.Run("language-server.mjs", new { schema = NodeScript.Schema, text = Above + line.Replace("|", "", StringComparison.Ordinal) + "\n", completions = position, hovers = position });
    }

    private static IEnumerable<string> Labels(IEnumerable<JsonElement> items) => items.Select(item => item.GetProperty("label").GetString()!);

    private static IEnumerable<string> Messages(JsonElement answer) => answer.GetProperty("diagnostics").EnumerateArray().Select(mark => mark.GetProperty("message").GetString()!);
}
