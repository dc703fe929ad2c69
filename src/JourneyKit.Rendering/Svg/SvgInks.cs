using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Svg;

/// <summary>How inks are written: as colours in a file, as classes in a page whose style sheet knows the theme.</summary>
/// <param name="Theme">The theme of the colours; null writes classes.</param>
internal sealed record SvgInks(Theme? Theme)
{
    /// <summary>The value of an attribute such as fill, or null where a class says it.</summary>
    public string? Colour(Ink ink) => Theme is { } theme ? Palette.Of(ink, theme) : null;

    /// <summary>The class that says the colour of a property; the style sheet of the page has one rule for each.</summary>
    /// <param name="property">A letter: f for fill, s for stroke, c for the stop of a gradient.</param>
    /// <param name="ink">The ink.</param>
    public static string Class(char property, Ink ink) => $"{property}-{ink}";
}
