using System.Text.Json;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class CoachCommandTests : IDisposable
{
    private const string Begun = "journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: current\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void A_map_that_has_just_begun_gets_three_questions_with_lines_to_paste(string format)
    {
        folder.Write("visit.journey.yaml", Begun);
        var output = folder.Run("coach", "visit.journey.yaml", "--format", format).Output;
        Assert.Contains("Which situation does the map show?", output, StringComparison.Ordinal);
        Assert.Contains("scenario:\n", output, StringComparison.Ordinal);
        Assert.Contains("personas:\n", output, StringComparison.Ordinal);
        Assert.InRange(output.Split('\n').Length, 20, 60);
    }

    [Fact]
    public void Lines_that_go_on_with_something_say_where_it_stands()
    {
        folder.Write("visit.journey.yaml", Begun + "stages:\n  first: { kind: awareness }\ntouchpoints:\n  ad: { stage: first }\n");
        var output = folder.Run("coach", "visit.journey.yaml", "--step", "touchpoints").Output;
        Assert.Contains("Add, where `ad` stands (line 8):\n       touchpoints:\n         ad:\n           channel: <channel, such as website>\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_answers_everything_is_told_what_to_do_next()
    {
        folder.Copy("samples/incident-support");
        folder.Write("future.journey.yaml", File.ReadAllText(folder.Full("future.journey.yaml")) + "practices: { prompt-support: planned }\n");
        var output = folder.Run("coach", "future.journey.yaml").Output;
        Assert.Contains("The map answers every question. Go on with:\n  journey check future.journey.yaml", output, StringComparison.Ordinal);
        Assert.Contains("journey gaps current.journey.yaml future.journey.yaml", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_of_the_team_is_heeded()
    {
        folder.Write("visit.journey.yaml", Begun);
        folder.Write(".journeykit.yaml", "rules: { map-without-scenario: off }\n");
        Assert.DoesNotContain("Which situation", folder.Run("coach", "visit.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("Which situation", folder.Run("coach", "visit.journey.yaml", "--no-config").Output, StringComparison.Ordinal);
        folder.Write(".journeykit.yaml", "rules: { no-such-rule: off }\n");
        Assert.Equal(2, folder.Run("coach", "visit.journey.yaml").ExitCode);
    }

    [Fact]
    public void A_map_of_today_is_sent_to_the_draft_of_a_plan()
    {
        folder.Copy("samples/running-shoes");
        var output = folder.Run("coach", "current.journey.yaml", "--step", "sharing").Output;
        Assert.DoesNotContain("initiatives:", output, StringComparison.Ordinal);
        Assert.Contains("`journey plan current.journey.yaml --draft -o future.journey.yaml` begins one.", output, StringComparison.Ordinal);
        Assert.Contains("severe pain point", folder.Run("plan", "--draft", Empty()).Error, StringComparison.Ordinal);
        Assert.Contains("`journey plan MAP --draft", folder.Run("insights", "current.journey.yaml").Output, StringComparison.Ordinal);
    }

    private string Empty()
    {
        folder.Write("empty.journey.yaml", Begun);
        return "empty.journey.yaml";
    }

    [Fact]
    public void A_step_without_open_questions_says_where_the_map_stands()
    {
        folder.Write("visit.journey.yaml", Begun);
        Assert.Contains("This step comes after the touchpoints. The map stands at step 1, which is shown without `--step`.\n", folder.Run("coach", "visit.journey.yaml", "--step", "picture").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_open_question_of_every_step()
    {
        folder.Write("visit.journey.yaml", Begun);
        var report = JsonElement.Parse(folder.Run("coach", "visit.journey.yaml", "--format", "json").Output);
        var steps = report.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(["objectives", "data", "touchpoints", "opportunities", "picture", "sharing"], steps.Select(step => step.GetProperty("step").GetString()));
        Assert.Equal(report.GetProperty("summary").GetProperty("open").GetInt32(), steps.Sum(step => step.GetProperty("open").GetArrayLength()));
    }

    [Theory]
    [InlineData("", "`visit.journey.yaml` has not begun yet. A map begins with four lines: `journeykit: \"1\"`, `id: my-journey`, `title: My journey` and `state: current`")]
    [InlineData("journeykit: \"1\"\nid: visit\ntitle: A visit\n", "(1,1): error JK1022")]
    [InlineData("journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: curent\n", "(4,8): error JK1027")]
    [InlineData("journeykit: \"1\"\nid: company\ntitle: Teams\nteams: [shop]\n", "`visit.journey.yaml` is a library; the guide is for maps")]
    public void What_cannot_be_used_is_said_at_its_place(string text, string message)
    {
        folder.Write("visit.journey.yaml", text);
        var run = folder.Run("coach", "visit.journey.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_does_not_exist_is_refused_with_those_that_do()
    {
        var run = folder.Run("coach", "visit.journey.yaml", "--step", "objective");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("objectives", run.Error, StringComparison.Ordinal);
    }
}
