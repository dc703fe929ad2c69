using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Tool.Tests.Judged;

/// <summary>Two maps, what the tool says of them, and what an analyst wants named.</summary>
internal sealed class JudgedCase
{
    private readonly JourneyMap before;
    private readonly JourneyMap after;

    public JudgedCase(string name)
    {
        var (current, future) = Maps(name);
        (before, after) = (JourneyDocument.Load(current).Map!, JourneyDocument.Load(future).Map!);
        using var folder = new TestFolder();
        var report = GapAnalysis.Compare(before, after);
        Printed = Blocks(folder.Run("gaps", current, future).Output);
        Some = [.. Printed.Select(block => block + Kinds(report, block))];
        All = Blocks(folder.Run("gaps", current, future, "--all").Output);
        Differences = [.. report.Changes.Changes.Select(change => change.ToString())];
        Verdicts = Verdict.Read(TestFolder.InRepository($"tests/JourneyKit.Tool.Tests/Judged/Cases/{name}/judged.yaml"));
        Expected = ExpectedFinding.Read(TestFolder.InRepository($"tests/JourneyKit.Tool.Tests/Judged/Cases/{name}/expected.yaml"));
    }

    public IReadOnlyList<ExpectedFinding> Expected { get; }

    /// <summary>What the analyst thinks of each line that the default report printed when it was judged.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; }

    /// <summary>The lines below the headings of the default report, each with those that belong to it; without the heads of tables.</summary>
    public IEnumerable<string> Lines => Printed.Where(block => block.StartsWith("  ", StringComparison.Ordinal) && !block.StartsWith("  touchpoint", StringComparison.Ordinal) && !block.StartsWith("  metric off", StringComparison.Ordinal) && !block.StartsWith("  for whom", StringComparison.Ordinal));

    private IReadOnlyList<string> Printed { get; }

    /// <summary>What the report says on two screens: each line with those that belong to it.</summary>
    public IReadOnlyList<string> Some { get; }

    /// <summary>What it says when all is asked for, likewise.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What differs between the maps.</summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>The maps of a case: its own, or those of a sample.</summary>
    public static (string Current, string Future) Maps(string name)
    {
        var folder = new[] { $"tests/JourneyKit.Tool.Tests/Judged/Cases/{name}", $"samples/{name}" }.Select(TestFolder.InRepository).First(folder => File.Exists(Path.Combine(folder, "current.journey.yaml")));
        return (Path.Combine(folder, "current.journey.yaml"), Path.Combine(folder, "future.journey.yaml"));
    }

    /// <summary>Whether a line is about one of the elements and holds one of the words.</summary>
    public bool IsIn(IEnumerable<string> lines, ExpectedFinding finding) => lines.Select(Plain).Any(line => finding.Expects.Any(words => line.Contains(Plain(words), StringComparison.Ordinal)) && finding.About.Any(about => IsAbout(line, about)));

    private bool IsAbout(string line, string about)
    {
        var words = about.Split(' ');

        // What leaves a touchpoint is told at the touchpoint.
        words = words is ["transition", var from, "->", ..] ? ["transition", from] : words;
        return words[0] == "map" || words.Skip(1).Where(word => word is not ("->" or "before" or "after")).All(id => line.Contains(Plain(id), StringComparison.Ordinal) || Names(words[0], id).Any(name => line.Contains(Plain(name), StringComparison.Ordinal)));
    }

    private IEnumerable<string> Names(string kind, string id) => new[] { before, after }.SelectMany(map => NamesIn(map, kind, id)).Append(Id.ToName(id));

    private static IEnumerable<string> NamesIn(JourneyMap map, string kind, string id) => kind switch
    {
        "touchpoint" or "transition" => map.Touchpoints[id] is { } found ? [found.Name] : [],
        "painPoint" => map.Touchpoints.SelectMany(touchpoint => touchpoint.PainPoints).Where(painPoint => painPoint.Key == id).SelectMany(painPoint => new[] { painPoint.Name, painPoint.Description ?? painPoint.Name }),
        "metric" => map.Metrics[id] is { } metric ? [metric.Name] : [],
        "initiative" => map.Initiatives[id] is { } initiative ? [initiative.Name] : [],
        "opportunity" => map.Opportunities[id] is { } opportunity ? [opportunity.Name] : [],
        "objective" => map.Objectives[id] is { } objective ? [objective.Name] : [],
        "persona" => map.Personas[id] is { } persona ? [persona.Name] : [],
        "channel" => map.Channels[id] is { } channel ? [channel.Name] : [],
        "stage" => map.Stages[id] is { } stage ? [stage.Name] : [],
        "system" => map.Systems[id] is { } system ? [system.Name] : [],
        "team" => map.Teams[id] is { } team ? [team.Name] : [],
        "conversion" => map.Conversions[id] is { } conversion ? [conversion.Name] : [],
        _ => [],
    };

    // Which kinds of gap a line of the screen tells: those of the gaps that it names under one heading or in one row.
    private static string Kinds(GapReport report, string block)
    {
        var summary = report.Summary;
        var themes = summary.Open.Concat(summary.Worse).Concat(summary.Unclear).Where(theme => block.Contains(theme.Title, StringComparison.Ordinal) || block.Contains(theme.Gaps[0].Message, StringComparison.Ordinal)).SelectMany(theme => theme.Gaps);
        var rows = summary.Touchpoints.Where(plan => block.StartsWith($"  {plan.Touchpoint.Name} ", StringComparison.Ordinal)).SelectMany(plan => plan.Gaps);
        var metrics = summary.Metrics.Where(plan => block.StartsWith($"  {plan.Name} ", StringComparison.Ordinal)).Select(plan => plan.Gap);
        var facts = report.With(GapStanding.Planned).Where(gap => gap.Kind.Name == "facts-contradict" && block.Contains("Told in one way", StringComparison.Ordinal) && block.Contains(gap.Id.Split(':')[^1], StringComparison.Ordinal)).Select(gap => $" {gap.Id} {string.Join(' ', gap.Elements.Select(element => element.Name.ToLowerInvariant()))}");
        var told = themes.ToList();
        var others = report.Gaps.Where(gap => gap.ToldBy is { } by && told.Exists(teller => teller.Id == by));
        return string.Concat(facts) + string.Concat(told.Concat(others).Concat(rows).Concat(metrics).Where(gap => gap.Elements.Any(element => block.Contains(element.Name, StringComparison.OrdinalIgnoreCase))).Select(gap => " " + gap.Id));
    }

    private static List<string> Blocks(string text)
    {
        var blocks = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal) && blocks.Count > 0)
            {
                blocks[^1] += " " + line.Trim();
            }
            else
            {
                blocks.Add(line);
            }
        }

        return blocks;
    }

    // Whether a name or an id is said, and a zero behind the point, makes no difference.
    private static string Plain(string text)
        => text.ToLowerInvariant().Replace(" %", "%", StringComparison.Ordinal).Replace(".0%", "%", StringComparison.Ordinal).Replace('−', ' ').Replace('-', ' ').Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
}
