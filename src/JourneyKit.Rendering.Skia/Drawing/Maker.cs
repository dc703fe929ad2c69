namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Who made a file, as it says itself: by that the command tells its own pictures from those of other programs.</summary>
internal static class Maker
{
    public const string Name = "JourneyKit";
}
