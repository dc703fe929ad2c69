using System.Text.RegularExpressions;
using JourneyKit.Tool.Tests.Judged;

namespace JourneyKit.Tool.Tests.Output;

/// <summary>Of one thing no report speaks as of several.</summary>
public sealed partial class PluralTests
{
    private static readonly string[] Judged = ["burger-restaurant", "production-debugging", "safety-observation", "streetlight-repair", "sweater-return", "grocery", "incident-support"];

    [Fact]
    public void Nothing_is_one_of_several()
    {
        using var folder = new TestFolder();
        var (found, printed) = (new List<string>(), 0);
        foreach (var command in Judged.SelectMany(Pair).Concat(Alone()))
        {
            foreach (var line in folder.Run(command).Output.Split('\n'))
            {
                found.AddRange(Several().Matches(line).Select(match => $"{string.Join(' ', command.Select(Path.GetFileName))}: {match.Value} in: {line.Trim()}"));
                printed++;
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(printed > 5000, $"{printed}");
    }

    private static IEnumerable<string[]> Pair(string name)
    {
        var (current, future) = JudgedCase.Maps(name);
        yield return ["gaps", current, future, "--all"];
        yield return ["gaps", current, future, "--roadmap", "markdown"];
        yield return ["plan", current, future, "--all"];
        yield return ["diff", current, future];
        yield return ["flow", current];
        yield return ["flow", future, "--top", "100"];
        yield return ["insights", future, "--all"];
        yield return ["check", current, future];
    }

    private static IEnumerable<string[]> Alone()
        => Directory.EnumerateFiles(TestFolder.InRepository("tests/corpus/valid"), "*.journey.*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(TestFolder.InRepository("samples"), "*.journey.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .SelectMany(map => new[] { new[] { "check", map }, ["flow", map], ["insights", map, "--all"], ["plan", map] });

    // A verb, or what has an s in the singular, may follow a one.
    [GeneratedRegex(@"(?<![\w.,:/−–-])[+−]?1 (?!(?:is|was|has|does|gets|less|waits|others?\b|loss|across|as|business|keeps|ends|needs|loses|closes)\b)(?:(?:percentage|other|small) )?[a-z]+(?<!s)s\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Several();
}
