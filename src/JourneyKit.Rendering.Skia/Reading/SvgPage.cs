using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace JourneyKit.Rendering.Skia.Reading;

/// <summary>A page as it may be drawn: only what pictures of JourneyKit are made of, and nothing that leads out of the text.</summary>
internal sealed class SvgPage
{
    private const int MostCharacters = 64_000_000;
    private const double MostUnits = 100_000;
    private const double UnitsPerInch = 96;
    private const double MillimetresPerInch = 25.4;

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private SvgPage(XElement root, double left, double top, double width, double height, double inches)
        => (Root, Left, Top, Width, Height, Inches) = (root, left, top, width, height, inches);

    /// <summary>What is drawn.</summary>
    public XElement Root { get; }

    /// <summary>The language that the picture is in; null where it does not say.</summary>
    public string? Language => Root.Attribute("lang")?.Value;

    /// <summary>Where the page begins, in units of the picture.</summary>
    public double Left { get; }

    /// <summary>Where the page begins, in units of the picture.</summary>
    public double Top { get; }

    /// <summary>In units of the picture.</summary>
    public double Width { get; }

    /// <summary>In units of the picture.</summary>
    public double Height { get; }

    /// <summary>How long one unit is on paper.</summary>
    public double Inches { get; }

    /// <summary>Reads a page.</summary>
    /// <exception cref="ArgumentException">The text is not SVG as JourneyKit writes it.</exception>
    public static SvgPage Read(string svg)
    {
        ArgumentNullException.ThrowIfNull(svg);
        if (svg.Length > MostCharacters)
        {
            throw new ArgumentException($"The picture has more than {MostCharacters / 1_000_000} million characters.", nameof(svg));
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), Safe);
            return Of(SvgElements.Kept(reader));
        }
        catch (XmlException fault)
        {
            throw new ArgumentException($"The picture is no SVG: {fault.Message}", nameof(svg), fault);
        }
    }

    private static SvgPage Of(XElement root)
    {
        var box = (root.Attribute("viewBox")?.Value ?? "").Split(' ');
        if (box is not [var x, var y, var w, var h] || Place(x) is not { } left || Place(y) is not { } top || Size(w) is not { } width || Size(h) is not { } height)
        {
            throw new ArgumentException("The picture has no viewBox such as \"0 0 800 600\", with sizes above 0 to 100,000.", nameof(root));
        }

        var paper = root.Attribute("width")?.Value;
        var inches = paper?.EndsWith("mm", StringComparison.Ordinal) == true && Size(paper[..^2]) is { } millimetres ? millimetres / MillimetresPerInch / width : 1 / UnitsPerInch;
        return new SvgPage(root, left, top, width, height, inches);
    }

    private static double? Place(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MostUnits ? number : null;

    private static double? Size(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostUnits ? number : null;
}
