using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Numbers of a flow as pictures show them, of 100 journeys.</summary>
internal static class FlowFigures
{
    private const double NoDecimalsFrom = 0.1;

    /// <summary>How many visits 100 journeys make.</summary>
    public static string Visits(double? visits) => visits is not { } known ? Figures.Unbounded
        : Figures.Average(100 * known >= 9.95 ? Math.Round(100 * known, MidpointRounding.AwayFromZero) : 100 * known);

    /// <summary>How many of 100 journeys it is.</summary>
    public static string Journeys(double share) => Figures.Average(100 * share);

    /// <summary>A share in a ribbon or a line.</summary>
    public static string Share(double share) => Figures.Percent(share >= NoDecimalsFrom && share < 0.995 ? Math.Round(share, 2, MidpointRounding.AwayFromZero) : share);
}
