namespace JourneyKit.Rendering.Text;

/// <summary>How wide texts are at most, in the faces that pictures name.</summary>
internal static class TextWidth
{
    /// <summary>The width of a text in px.</summary>
    public static double Of(string text, TextFont font)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length * font.Size * (font.Bold ? 0.6 : 0.55);
    }

    /// <summary>Whether every character has a measured width, so that a viewer with another face can be told to keep it.</summary>
    public static bool IsMeasured(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.All(character => character < 0x250);
    }
}
