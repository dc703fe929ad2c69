using System.Xml.Linq;
using JourneyKit.Rendering.Skia.Drawing;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>The lines of a text element: the element itself, or each part of it that has a place of its own.</summary>
internal static class TextLines
{
    public static IEnumerable<TextLine> Of(XElement text)
    {
        var y = text.Number("y");
        if (!text.HasElements)
        {
            yield return new TextLine(text.Value.Trim(), text.Number("x"), y, Length(text));
            yield break;
        }

        foreach (var part in text.Elements())
        {
            y += part.Number("dy");
            yield return new TextLine(part.Value.Trim(), part.Number("x"), y, Length(part) ?? (part.Elements().FirstOrDefault() is { } inner ? Length(inner) : null));
        }
    }

    private static float? Length(XElement element) => element.Attribute("textLength") is { } attribute ? SvgNumbers.Of(attribute.Value) : null;
}
