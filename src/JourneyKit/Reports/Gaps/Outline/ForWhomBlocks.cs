using JourneyKit.Gaps;
using JourneyKit.Gaps.Context;
using JourneyKit.Insights.Personas;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>For whom the plan works: personas and segments whose journey changes, and what their segments are worth.</summary>
internal static class ForWhomBlocks
{
    private const int MostPersonas = 5;

    // A digit less than money has beside large sums.
    private const decimal Rounding = 0.000_001m;

    /// <summary>The table, and what the money in it makes together.</summary>
    /// <param name="report">The analysis.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="isWhole">Whether the table has every row.</param>
    public static IEnumerable<GapBlock> Of(GapReport report, GapSummary summary, bool isWhole)
    {
        // Of a goal that takes the place of another, nobody reached anything before.
        var isReplaced = summary.Main is { IsReplaced: true };
        var most = isWhole ? int.MaxValue : MostPersonas;
        var personas = summary.ForWhom.Take(most).ToList();
        var money = PersonaMoney(report);
        var table = PlanBlocks.WithoutEmptyColumns(
            ["for whom", "share", summary.Main is { } main ? $"reach “{main.Name}”{(main.IsReplaced ? " then" : "")}" : "reach", "feeling", "effort", "worst pain then", "in all", $"size of segment × value of customer{(report.After.Currency is { } currency ? $", {currency}" : "")}"],
            [
                .. report.Context.Joined(personas).Select(outlook => Row(outlook, outlook.Name, isReplaced, isWhole ? SegmentMoney.Sum(outlook.Members.Select(member => money(member.After))) : null)),
                .. summary.ForSegments.Take(most).Select(outlook => Row(outlook, $"{outlook.Name} (segment)", isReplaced, isWhole ? SegmentMoney.Of(outlook.After) : null)),
            ]);
        return table.Rows.Count == 0 ? [] : !isWhole ? [table] : [table, .. Together(report, SegmentMoney.Sum(personas.Select(outlook => money(outlook.After))))];
    }

    /// <summary>Whether a row of the table tells a gap.</summary>
    public static Func<Gap, bool> HasRow(GapSummary summary, bool isWhole)
    {
        var rows = summary.ForWhom.Take(isWhole ? int.MaxValue : MostPersonas).Select(outlook => outlook.After.Id).ToHashSet();
        return gap => gap.Kind.Name == "persona-worse" && gap.Elements[0].PersonaId is { } persona && rows.Contains(persona);
    }

    private static Func<Persona, decimal?> PersonaMoney(GapReport report)
    {
        var (map, weights) = (report.After, report.Context.After.Graph.PersonaFlows.Weights);
        List<(Persona Persona, double Weight)> all = [.. map.Personas.Select((persona, i) => (persona, weights[i].ToDouble()))];
        return persona => SegmentMoney.Of(map, persona, all);
    }

    // Where the rows make the whole, the column says everything; whoever is not in the table is not in its sum either, and that is said.
    private static IEnumerable<GapBlock> Together(GapReport report, decimal? sum)
    {
        if (SegmentMoney.Sum(report.After.Segments.Select(SegmentMoney.Of)) is { } all && Math.Abs((sum ?? 0) - all) > Rounding * all)
        {
            yield return new LineBlock($"Size of the segment × value of a customer: these personas make {(sum is { } known ? Figures.Number(known) : "nothing that is known")} of the {Figures.Number(all)} of all segments; the rest are customers for whom little changes, or whose segment has no persona with a share");
        }
    }

    private static IReadOnlyList<string> Row(GroupOutlook outlook, string name, bool isReplaced, decimal? money) =>
    [
        name,
        Figures.Percent(outlook.Share) + (outlook.IsShareAssumed ? " (assumed)" : ""),
        Pair(outlook.Now.Reach is { } reach ? Figures.Percent(reach) : isReplaced && outlook.Then.Reach is { } only ? Figures.Percent(only) : null, outlook.Then.Reach is { } later ? Figures.Percent(later) : null),
        Known(outlook.Now.Feeling is { } felt ? Figures.Signed(Math.Round(felt, 1)) : null, outlook.Then.Feeling is { } feels ? Figures.Signed(Math.Round(feels, 1)) : null),
        Known(outlook.Now.Effort is { } effort ? Figures.Number(Math.Round((decimal)effort, 1)) : null, outlook.Then.Effort is { } harder ? Figures.Number(Math.Round((decimal)harder, 1)) : null),
        outlook.Worst?.Name ?? "",
        ChoiceWords<PersonaVerdict>.Of(outlook.Verdict),
        money is { } worth ? Figures.Number(worth) : "",
    ];

    // One figure without the other says nothing of what changes.
    private static string Known(string? now, string? then) => now is null || then is null ? "" : Pair(now, then);

    private static string Pair(string? now, string? then) => now is null && then is null ? "" : now == then ? then! : $"{now ?? "?"} → {then ?? "?"}";
}
