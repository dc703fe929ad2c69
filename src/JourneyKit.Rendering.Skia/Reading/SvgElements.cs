using System.Xml;
using System.Xml.Linq;

namespace JourneyKit.Rendering.Skia.Reading;

/// <summary>
/// Keeps the elements and attributes that pictures of JourneyKit are drawn with. Anything else is refused: it would be missing in
/// the image, or lead out of the text. What is only for readers and programs, such as titles, is left out.
/// </summary>
internal static class SvgElements
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const int MostElements = 500_000;
    private const int MostDepth = 64;

    private static readonly HashSet<string> Drawn = ["svg", "defs", "clipPath", "pattern", "linearGradient", "stop", "g", "rect", "circle", "path", "text", "tspan"];

    private static readonly HashSet<string> LeftOut = ["title", "desc"];

    private static readonly HashSet<string> Attributes =
    [
        "id", "viewBox", "width", "height", "lang", "x", "y", "x1", "y1", "x2", "y2", "dy", "cx", "cy", "r", "rx", "d", "offset", "transform",
        "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "paint-order", "clip-path", "gradientUnits", "patternUnits", "patternTransform",
        "stop-color", "stop-opacity", "font-family", "font-size", "font-weight", "font-style", "direction", "text-anchor", "letter-spacing", "textLength", "lengthAdjust",
    ];

    /// <summary>The root with what is kept.</summary>
    /// <exception cref="ArgumentException">There is an element or a reference that no picture of JourneyKit has.</exception>
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static XElement Kept(XmlReader reader)
    {
        XElement? root = null;
        var (open, count) = (new Stack<XElement>(), 0);
        var isMoved = reader.Read();
        while (isMoved)
        {
            if (reader.NodeType == XmlNodeType.Element && LeftOut.Contains(reader.LocalName))
            {
                reader.Skip();
                isMoved = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                if (++count > MostElements || open.Count >= MostDepth)
                {
                    throw new ArgumentException($"The picture has more than {MostElements / 1000} thousand elements, or more than {MostDepth} within each other.", nameof(reader));
                }

                var element = Element(reader, open.TryPeek(out var parent) ? parent : null);
                root ??= element;
                parent?.Add(element);
                if (!reader.IsEmptyElement)
                {
                    open.Push(element);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && open.TryPeek(out var words) && words.Name.LocalName is "text" or "tspan")
            {
                open.Peek().Add(new XText(reader.Value));
            }

            isMoved = reader.Read();
        }

        return root ?? throw new ArgumentException("The picture is empty.", nameof(reader));
    }

    private static XElement Element(XmlReader reader, XElement? parent)
    {
        if (reader.NamespaceURI != Svg || !Drawn.Contains(reader.LocalName) || (parent is null) != (reader.LocalName == "svg"))
        {
            throw new ArgumentException(parent is null
                ? $"The picture begins with <{reader.Name}>, not with <svg xmlns=\"{Svg}\">."
                : $"The picture has <{reader.Name}>, which pictures of JourneyKit do not have.", nameof(reader));
        }

        var element = new XElement(XName.Get(reader.LocalName, Svg));
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0 && Attributes.Contains(reader.LocalName))
            {
                element.SetAttributeValue(reader.LocalName, SvgReferences.Checked(reader.LocalName, reader.Value, parent));
            }
            else if (!IsForReaders(reader))
            {
                throw new ArgumentException($"The picture has the attribute {reader.Name}, which pictures of JourneyKit do not have.", nameof(reader));
            }
        }

        reader.MoveToElement();
        return element;
    }

    private static bool IsForReaders(XmlReader reader)
        => reader.Name is "xmlns" or "role" or "xml:lang" or "xml:space" || reader.Name.StartsWith("aria-", StringComparison.Ordinal) || reader.Name.StartsWith("data-", StringComparison.Ordinal);
}
