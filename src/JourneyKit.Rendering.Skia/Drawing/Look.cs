using System.Xml.Linq;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>What an element takes over from the one around it.</summary>
internal sealed record Look
{
    public string Fill { get; private init; } = "#000000";

    public string Stroke { get; private init; } = "none";

    public float StrokeWidth { get; private init; } = 1;

    public bool IsRoundCap { get; private init; }

    public bool IsRoundJoin { get; private init; }

    public float[]? Dash { get; private init; }

    public bool StrokesFirst { get; private init; }

    public float FontSize { get; private init; } = 16;

    public bool IsBold { get; private init; }

    public bool IsItalic { get; private init; }

    public bool IsRightToLeft { get; private init; }

    public string Anchor { get; private init; } = "start";

    public float LetterSpacing { get; private init; }

    public Look Of(XElement element)
    {
        var look = this;
        foreach (var attribute in element.Attributes())
        {
            var value = attribute.Value;
            look = attribute.Name.LocalName switch
            {
                "fill" => look with { Fill = value },
                "stroke" => look with { Stroke = value },
                "stroke-width" => look with { StrokeWidth = SvgNumbers.Of(value) },
                "stroke-linecap" => look with { IsRoundCap = value == "round" },
                "stroke-linejoin" => look with { IsRoundJoin = value == "round" },
                "stroke-dasharray" => look with { Dash = SvgNumbers.All(value) is { Length: > 0 } all ? all.Length % 2 == 0 ? all : [.. all, .. all] : null },
                "paint-order" => look with { StrokesFirst = value == "stroke" },
                "font-size" => look with { FontSize = SvgNumbers.Of(value) },
                "font-weight" => look with { IsBold = value is "bold" or "600" or "700" or "800" },
                "font-style" => look with { IsItalic = value == "italic" },
                "direction" => look with { IsRightToLeft = value == "rtl" },
                "text-anchor" => look with { Anchor = value },
                "letter-spacing" => look with { LetterSpacing = SvgNumbers.Of(value) },
                _ => look,
            };
        }

        return look;
    }
}
