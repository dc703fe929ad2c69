using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Personas;

/// <summary>For whom a journey differs much from that of all: the persona or segment and the figure that are furthest apart.</summary>
internal static class ForWhom
{
    // Smaller differences are everywhere.
    private const double MuchApart = 0.2;
    private const double HalfAPoint = 0.5;

    /// <summary>A sentence on the group that differs most; null where none differs much.</summary>
    public static string? Sentence(AudienceTable table)
        => table.Columns.SelectMany(column => Differences(table.Whole, column)).OrderByDescending(difference => difference.Apart).FirstOrDefault(difference => difference.Apart >= 1) is { Words: { } words }
            ? $"{words}."
            : null;

    // How far apart, in what counts as much for a figure of its kind.
    private static IEnumerable<(double Apart, string Words)> Differences(AudienceColumn whole, AudienceColumn column)
    {
        var name = GapText.Quote(column.Name);
        foreach (var (own, all) in column.Conversions.Zip(whole.Conversions))
        {
            if (own.Least is { } least && all.Least is > 0 and var of)
            {
                yield return (Math.Abs(least - of) / of / MuchApart, $"{name} reaches “{own.Conversion}” in {Figures.Percent(least)} of its journeys, {Figures.Percent(of)} of all do");
            }
        }

        if (column.Averages?.EffortOfVisit is { } effort && whole.Averages?.EffortOfVisit is { } usual)
        {
            yield return (Math.Abs(effort - usual) / HalfAPoint, $"a visit costs {name} an effort of {Figures.Number((decimal)effort)} of 5, {Figures.Number((decimal)usual)} on average");
        }

        if (column.Feeling is { } feeling && whole.Feeling is { } mean)
        {
            yield return ((double)Math.Abs(feeling - mean) / HalfAPoint, $"{name} feels {Figures.Signed(feeling)} where it comes, all feel {Figures.Signed(mean)}");
        }
    }
}
