using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>Personas or segments side by side, all of them together, and the whole that they should make.</summary>
/// <param name="Kind">What customers are divided by.</param>
/// <param name="Columns">The groups, in the order of the map.</param>
/// <param name="Together">The groups mixed by their shares.</param>
/// <param name="Whole">The map for everybody.</param>
internal sealed record AudienceTable(AudienceKind Kind, ElementList<AudienceColumn> Columns, AudienceColumn Together, AudienceColumn Whole)
{
    /// <summary>The share of customers in no group whose journeys are known, 0 to 1.</summary>
    public double OfNobody { get; init; }

    /// <summary>The segments with money that no persona stands for, or the personas without a segment, by their ids.</summary>
    public ElementList<string> LeftOut { get; init; }

    /// <summary>The conversions that the groups together do not make, whatever those do who are in none.</summary>
    public IEnumerable<AudienceConversion> Apart
        => Together.Conversions.Zip(Whole.Conversions).Where(pair => pair.First.Least is { } least && pair.Second.Least is { } whole
            && (least > pair.Second.Most + PersonaMix.Rounding || pair.First.Most < whole - PersonaMix.Rounding)).Select(pair => pair.First);
}
