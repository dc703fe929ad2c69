using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>The measures of the roadmap, in px.</summary>
internal static class RoadmapSizes
{
    public const double Width = 1480;

    public const double Right = Width - Space.Margin;

    /// <summary>Where the names of initiatives begin.</summary>
    public const double Names = 90;

    public const double NamesWidth = 226;

    public const double AxisLeft = 332;

    public const double Bar = 22;

    /// <summary>How high years, months and the names of the columns are together.</summary>
    public const double Head = 40;

    public static double Inner => Width - (2 * Space.Margin);
}
