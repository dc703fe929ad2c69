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
    /// <summary>The share of customers in no group, 0 to 1: nobody says how these go.</summary>
    public double OfNobody { get; init; }

    /// <summary>The groups whose share the map does not state.</summary>
    public IEnumerable<AudienceColumn> Assumed => Columns.Where(column => column.IsShareAssumed);

    /// <summary>The conversions that the groups together do not make, whatever those do who are in none: by them, and of all.</summary>
    public IEnumerable<(AudienceConversion Together, AudienceConversion Whole)> Apart
        => Together.Conversions.Zip(Whole.Conversions).Where(pair => pair.First.Least is { } least && pair.Second.Least is { } whole
            && (least > pair.Second.Most + PersonaMix.Rounding || pair.First.Most < whole - PersonaMix.Rounding));

    /// <summary>Whether the money of the groups does not make that of all segments: a segment has no persona, or none with a share.</summary>
    public bool IsMoneyApart => Whole.Money is { } all && (Together.Money is not { } sum || Math.Abs(sum - all) > (decimal)PersonaMix.Rounding * all);
}
