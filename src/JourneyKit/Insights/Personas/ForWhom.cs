using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Insights.Personas;

/// <summary>For whom a journey differs much from that of all: the persona or segment and the figure that are furthest apart.</summary>
internal static class ForWhom
{
    // Smaller differences are everywhere.
    private const double MuchApart = 0.2;
    private const double HalfAPoint = 0.5;

    // A segment of several personas that differs nearly as much as one of them is more customers.
    private const double NearlyAsMuch = 0.9;

    /// <summary>A sentence on the persona or segment that differs most, and which of the two it is; null where none differs much. Who stands for no customers is not named.</summary>
    /// <param name="chain">The flow of everybody.</param>
    /// <param name="conversions">The conversions that count.</param>
    /// <param name="naming">What an element is called in the report.</param>
    public static (string Words, AudienceKind Kind)? Find(ConversionChain chain, IEnumerable<Conversion> conversions, Func<Element, string> naming)
    {
        List<Conversion> asked = [.. conversions];
        var most = Kinds(chain.Graph)
            .SelectMany(kind => Differences(chain.Graph.Map, Audiences.Of(chain, kind, asked), naming).Select(difference => (difference.Apart, difference.IsSeveral, difference.Words, Kind: kind)))
            .Where(difference => difference.Apart >= 1)
            .OrderByDescending(difference => difference.IsSeveral ? difference.Apart / NearlyAsMuch : difference.Apart)
            .FirstOrDefault();
        return most.Words is { } words ? ($"{words}.", most.Kind) : null;
    }

    // Of a persona and its segment that differ alike, the persona is named.
    private static IEnumerable<AudienceKind> Kinds(JourneyGraph graph)
        => new[] { AudienceKind.Persona, AudienceKind.Segment }.Where(kind => Audiences.WhyNone(graph, kind) is null && (kind == AudienceKind.Persona ? graph.Map.Personas.Count : graph.Map.Segments.Count) > 1);

    private static IEnumerable<(double Apart, bool IsSeveral, string Words)> Differences(JourneyMap map, AudienceTable table, Func<Element, string> naming)
        => from column in table.Columns
           where column.Id.Length > 0 && column.Share is not 0
           from difference in Differences(map, table.Whole, column, Called(map, table.Kind, column, naming), naming)
           select (difference.Apart, column.Members.Count > 1, difference.Words);

    private static string Called(JourneyMap map, AudienceKind kind, AudienceColumn column, Func<Element, string> naming)
    {
        var name = kind == AudienceKind.Persona ? naming(map.Personas.First(one => one.Key == column.Id)) : $"the segment {naming(map.Segments.First(one => one.Key == column.Id))}";
        return column.Share is { } share ? $"{name} ({Figures.Percent(share)} of customers)" : name;
    }

    // How far apart, in what counts as much for a figure of its kind.
    private static IEnumerable<(double Apart, string Words)> Differences(JourneyMap map, AudienceColumn whole, AudienceColumn column, string name, Func<Element, string> naming)
    {
        foreach (var (own, all) in column.Conversions.Zip(whole.Conversions))
        {
            if (own.Least is { } least && all.Least is > 0 and var of)
            {
                yield return (Math.Abs(least - of) / of / MuchApart, $"{name} reaches {naming(map.Conversions[own.Conversion]!)} in {Figures.Percent(least)} of its journeys, {Figures.Percent(of)} of all do");
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
