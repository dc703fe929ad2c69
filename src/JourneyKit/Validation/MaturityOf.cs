using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Tells how far a map has come.</summary>
internal static class MaturityOf
{
    private const int WorkingTouchpoints = 8;

    public static MapMaturity Map(JourneyMap map) => map switch
    {
        { Status: MapStatus.Draft or MapStatus.Archived } => MapMaturity.Draft,
        { Status: not null } => MapMaturity.Working,
        { Basis: Basis.Hypothesis } => MapMaturity.Draft,
        { Basis: null } when map.Touchpoints.Count < WorkingTouchpoints => MapMaturity.Draft,
        _ => MapMaturity.Working,
    };
}
