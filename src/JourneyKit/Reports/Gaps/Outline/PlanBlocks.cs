using JourneyKit.Gaps.Summary;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>What the plan does, in tables: no line for each gap that it closes.</summary>
internal static class PlanBlocks
{
    public const int MostMetrics = 8;

    private const int MostTouchpoints = 8;

    /// <summary>The conversions, tables and means, under their heading.</summary>
    /// <param name="result">The analysis.</param>
    /// <param name="isWhole">Whether the tables have every row.</param>
    /// <param name="names">How it names initiatives; null for a report that has named none yet.</param>
    /// <param name="hasList">Whether the numbered list of what is to be decided stands above.</param>
    /// <param name="hasUnclear">Whether a part on what is unclear stands below.</param>
    public static IEnumerable<GapBlock> Of(GapResult result, bool isWhole, GapInitiatives? names = null, bool hasList = true, bool hasUnclear = true)
    {
        var (report, summary) = (result.Report, result.Report.Summary);
        names ??= new GapInitiatives(report);
        var (touchpoints, metrics) = isWhole ? (int.MaxValue, int.MaxValue) : (MostTouchpoints, MostMetrics);
        GapBlock[] blocks =
        [
            .. report.Conversions.Where(outlook => IsNews(report, outlook)).Select(outlook => new LineBlock(ConversionLine.Of(outlook) + OnPurpose(report, outlook))),
            .. Table(TouchpointTable(names, summary.Touchpoints.Take(touchpoints), OutOf(touchpoints, summary.Touchpoints.Count))),
            .. Table(MetricTable(report, names, hasList, hasUnclear, MetricsIn(summary).Take(metrics), OutOf(metrics, MetricsIn(summary).Count))),
            .. Promised(MetricsIn(summary).Skip(metrics)),
            .. isWhole ? Means("Feeling by stage, on average over all its touchpoints, from −2 to +2", summary.Stages)
                : Means("Stages that feel worse, or bad then, on average over all their touchpoints, from −2 to +2", [.. summary.Stages.Where(mean => mean.After < mean.Before || mean.After < 0)]),
            .. ForWhomBlocks.Of(report, summary, isWhole),
            .. summary.Facts.Count == 0 ? Array.Empty<GapBlock>() : [new LineBlock($"Told in one way from then on: {string.Join(", ", summary.Facts)}")],
        ];
        return blocks.Length == 0 ? [] : [new HeadingBlock(report.AreVersions ? "What changed" : "What the plan does"), .. blocks];
    }

    /// <summary>The metrics that have a row: not those whose figures a decision tells already, or the line of the one objective that nothing works toward.</summary>
    public static IReadOnlyList<MetricPlan> MetricsIn(GapSummary summary)
    {
        var plans = summary.Metrics.ToDictionary(plan => plan.Gap.Id, StringComparer.Ordinal);
        var told = summary.DecideFirst
            .SelectMany(theme => theme.Gaps.Where(gap => theme.Gaps.Count == 1 || (plans.TryGetValue(gap.Id, out var plan) && plan.IsPromised && theme.Message.Contains($"“{plan.Name}”", StringComparison.Ordinal))))
            .Select(gap => gap.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. summary.Metrics.Where(plan => !told.Contains(plan.Gap.Id) && !(!plan.IsPromised && plan.Gap.ToldBy is { } by && summary.Open.Any(theme => theme is { Gaps: [{ Kind.Name: "objective-without-initiative" } only] } && only.Id == by)))];
    }

    /// <summary>A table of those columns that hold anything.</summary>
    public static TableBlock WithoutEmptyColumns(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var kept = Enumerable.Range(0, columns.Count).Where(column => rows.Any(row => row[column].Length > 0)).ToList();
        return new TableBlock([.. kept.Select(column => columns[column])], [.. rows.Select(row => (IReadOnlyList<string>)[.. kept.Select(column => row[column])])]);
    }

    // What has no row in the table, but is promised in full: success is told, only shorter.
    private static IEnumerable<GapBlock> Promised(IEnumerable<MetricPlan> left)
    {
        var promised = left.Where(plan => plan.Gap.Standing == GapStanding.Planned).ToList();
        return promised.Count == 0 ? [] : [new LineBlock($"Promised in full, too: {string.Join(", ", promised.Select(plan => $"{plan.Name} {GapWords.Measured(plan.Now)} → {GapWords.Measured(plan.Target)}"))}")];
    }

    // What the headline or a line about the conversion tells is not told again.
    private static bool IsNews(GapReport report, ConversionOutlook outlook)
        => outlook.After.Conversion is { } conversion && (outlook.Id != report.Summary.Main?.Id || outlook.Uplift is null)
            && !About(report, conversion).Any(gap => !IsOnPurpose(gap));

    // What is less only because more end on purpose is said with the figures; nothing is to be decided on it.
    private static string OnPurpose(GapReport report, ConversionOutlook outlook)
        => outlook.After.Conversion is { } conversion && About(report, conversion).FirstOrDefault(IsOnPurpose) is { Note: { } note } ? $"; {note}" : "";

    private static bool IsOnPurpose(Gap gap) => gap is { Kind.Name: "conversion-worse", IsBackground: true, ToldBy: null };

    private static IEnumerable<Gap> About(GapReport report, Conversion conversion)
        => report.Gaps.Where(gap => gap.Standing is GapStanding.Regression or GapStanding.Unclear && gap.Kind.Name is "conversion-worse" or "goal-replaced" && gap.Elements.Any(element => element.Side == GapSide.After && element.Path.Segment == conversion.Key));

    private static string OutOf(int most, int all) => all > most ? $" ({most} of {all})" : "";

    private static TableBlock TouchpointTable(GapInitiatives names, IEnumerable<TouchpointPlan> plans, string outOf)
        => WithoutEmptyColumns(["touchpoint" + outOf, "feeling", "satisfied", "effort", "channel", "pain that goes"], [.. plans.Select(plan => Row(names, plan))]);

    private static TableBlock MetricTable(GapReport report, GapInitiatives names, bool hasList, bool hasUnclear, IEnumerable<MetricPlan> plans, string outOf)
        => WithoutEmptyColumns(["metric off target today" + outOf, "now", "target", "promised", "computed from the plan", "missing", "the map says", "by"], [.. plans.Select(plan => Row(names, plan) is var row && Elsewhere(report, plan, hasList, hasUnclear) is { } place ? [.. row.SkipLast(1), $"{row[^1]} ({place})".TrimStart()] : row)]);

    // What is said of the same metric, and the row knows nothing of: a decision, or a figure that cannot be right.
    private static string? Elsewhere(GapReport report, MetricPlan plan, bool hasList, bool hasUnclear)
        => report.Summary.DecideFirst.ToList().FindIndex(theme => IsAboutThat(theme, plan)) is >= 0 and var index ? hasList ? $"but see {index + 1} above" : "to be decided"
            : report.Summary.Unclear.Any(theme => !theme.IsBackground && IsAboutThat(theme, plan)) ? hasUnclear ? "but see Unclear" : "but its figures do not agree" : null;

    private static bool IsAboutThat(GapTheme theme, MetricPlan plan) => theme.Gaps.Count == 1 && theme.Gaps[0].Elements[0].Path == plan.Gap.Elements[0].Path;

    private static IReadOnlyList<string> Row(GapInitiatives names, TouchpointPlan plan) =>
    [
        plan.Touchpoint.Name + (plan.Touchpoint.Side == GapSide.Before ? " (gone)" : plan.CameOf.Count == 0 ? "" : $" ({(plan.IsPart ? "part of" : "was")} {string.Join(", ", plan.CameOf)})"),
        Scores(plan.Emotion, Figures.Signed),
        Scores(plan.Satisfaction, Figures.Number),
        Scores(plan.Effort, Figures.Number),
        plan.ToChannel is null ? "" : $"{string.Join(", ", plan.FromChannels)} → {plan.ToChannel}",
        string.Join("; ", plan.Solved.GroupBy(solved => solved.Initiatives.Count == 0 ? "goes with it" : $"by {names.Solving(solved.Initiatives)}", solved => solved.IsEased ? $"{solved.Name} eased" : solved.Name, StringComparer.Ordinal).Select(solved => $"{string.Join(", ", solved)} ({solved.Key})")),
    ];

    private static IReadOnlyList<string> Row(GapInitiatives names, MetricPlan plan) =>
    [
        plan.Name,
        GapWords.Measured(plan.Now),
        GapWords.Measured(plan.Target),
        Promised(plan),
        plan.Own is null ? "" : GapWords.Measured(plan.Own),
        plan.Missing is null ? plan.Promised is null ? "all" : "" : GapWords.Measured(plan.Missing),
        plan.Planned is null ? "" : GapWords.Measured(plan.Planned),
        names.Promising([.. plan.Gap.Initiatives, .. plan.Gap.WorkedOnBy]),
    ];

    private static string Promised(MetricPlan plan)
        => (plan.Promised is null ? "nothing" : GapWords.Measured(plan.Promised))
            + (plan.If is { } only ? $" ({GapWords.Measured(only.Value)} if “{only.By.Name}”, {(only.By.Status == InitiativeStatus.Dropped ? "dropped" : "only proposed")})" : "");

    private static string Scores(ElementList<ScoreChange> changes, Func<decimal, string> word)
        => string.Join(", ", changes.Select(change => $"{string.Join("/", change.Before.Select(word))} → {word(change.After)}{(change.Persona is null ? "" : $" {change.Persona}")}"));

    private static IEnumerable<GapBlock> Table(TableBlock table) => table.Rows.Count == 0 ? [] : [table];

    private static IEnumerable<GapBlock> Means(string name, ElementList<MeanChange> means)
        => means.Count == 0 ? [] : [new LineBlock($"{name}: {string.Join(", ", means.Select(mean => $"{mean.Name} {Figures.Signed(mean.Before)} → {Figures.Signed(mean.After)}"))}")];
}
