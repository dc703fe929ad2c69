using System.Globalization;
using System.Xml.Linq;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Numbers of attributes.</summary>
internal static class SvgNumbers
{
    private const float Most = 1_000_000;

    public static float Of(string text)
        => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Most ? number
            : throw new ArgumentException($"The picture has `{(text.Length > 40 ? text[..40] + "…" : text)}` where a number belongs, between -1,000,000 and 1,000,000.", nameof(text));

    public static float[] All(string text) => [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Of)];

    /// <summary>The number of an attribute; 0 where it is missing.</summary>
    public static float Number(this XElement element, string name) => element.Attribute(name) is { } attribute ? Of(attribute.Value) : 0;
}
