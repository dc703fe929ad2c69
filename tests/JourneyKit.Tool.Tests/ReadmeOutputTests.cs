using System.Text.RegularExpressions;

namespace JourneyKit.Tool.Tests;

/// <summary>What README.md shows of the command is what the command prints for the maps that stand there.</summary>
public sealed partial class ReadmeOutputTests : IDisposable
{
    private const string Lines = "\n\n```text\n";

    private readonly TestFolder folder = new();
    private readonly string readme = File.ReadAllText(TestFolder.InRepository("README.md"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("`journey check maps`")]
    [InlineData("`journey diff maps/current.journey.yaml maps/future.journey.yaml`")]
    [InlineData("`journey gaps maps/future.journey.yaml`")]
    public void Output_that_the_readme_shows_is_printed(string command)
    {
        foreach (Match map in Map().Matches(readme))
        {
            folder.Write(map.Groups["path"].Value, map.Groups["text"].Value);
        }

        var start = readme.IndexOf(Lines, readme.IndexOf(command, StringComparison.Ordinal), StringComparison.Ordinal) + Lines.Length;
        var shown = readme[start..readme.IndexOf("```\n", start, StringComparison.Ordinal)];
        Assert.StartsWith(shown, folder.RunWhole(command.Trim('`').Split(' ')[1..]).Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"`(?<path>maps/\w+\.journey\.yaml)`[^`]*:\n\n```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Map();
}
