using System.Text;

namespace JourneyKit.Rendering.Svg;

/// <summary>Writes what people wrote so that it stays text: no markup, no control characters.</summary>
internal static class SvgText
{
    /// <summary>The text for the content of an element or the value of an attribute in double quotes.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsEscape(text))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\t' or '\n' => builder.Append(' '),
                < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => builder,
                _ => builder.Append(rune.ToString()),
            };
        }

        return builder.ToString();
    }

    // Most texts stay as they are.
    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or '&' or '<' or '>' or '"' or (>= '\u007F' and < '\u00A0') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
            {
                return true;
            }
        }

        return false;
    }
}
