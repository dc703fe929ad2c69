using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Numbers of 100 journeys as pictures print them.</summary>
internal static class Touches
{
    /// <summary>One decimal below 10, none from there on.</summary>
    public static string Words(double of100) => Figures.Average(of100 >= 9.95 ? Math.Round(of100, MidpointRounding.AwayFromZero) : of100);
}
