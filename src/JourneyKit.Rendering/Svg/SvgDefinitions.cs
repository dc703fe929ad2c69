using System.Text;
using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Svg;

/// <summary>What a picture defines once and uses by name: clips, hatches and fades.</summary>
/// <param name="prefix">What the names begin with, so that several pictures of one page keep apart.</param>
/// <param name="inks">How inks are written.</param>
internal sealed class SvgDefinitions(string prefix, SvgInks inks)
{
    private readonly Dictionary<object, string> names = [];
    private readonly StringBuilder text = new();

    /// <summary>The name of a clip.</summary>
    public string Clip(Box box) => Named(box, 'c', name =>
        $"<clipPath id=\"{name}\"><rect x=\"{SvgNumber.Of(box.X)}\" y=\"{SvgNumber.Of(box.Y)}\" width=\"{SvgNumber.Of(box.Width)}\" height=\"{SvgNumber.Of(box.Height)}\"/></clipPath>");

    /// <summary>The name of a fill that is not one colour.</summary>
    public string Fill(Fill fill) => fill switch
    {
        Fill.Hatch hatch => Named(hatch, 'h', name =>
            $"<pattern id=\"{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\"{Colour('f', "fill", hatch.Ground)}/><rect width=\"2.5\" height=\"6\"{Colour('f', "fill", hatch.Line)}/></pattern>"),
        Fill.Fade fade => Named(fade, 'g', name =>
            $"<linearGradient id=\"{name}\" gradientUnits=\"userSpaceOnUse\" x1=\"{SvgNumber.Of(fade.From.X)}\" y1=\"{SvgNumber.Of(fade.From.Y)}\" x2=\"{SvgNumber.Of(fade.To.X)}\" y2=\"{SvgNumber.Of(fade.To.Y)}\"><stop{Colour('c', "stop-color", fade.Ink)} stop-opacity=\"0.55\"/><stop offset=\"1\"{Colour('c', "stop-color", fade.Ink)} stop-opacity=\"0\"/></linearGradient>"),
        _ => throw new InvalidOperationException($"{fill.GetType().Name} needs no definition."),
    };

    public override string ToString() => text.Length == 0 ? "" : $"<defs>{text}</defs>";

    private string Named(object what, char kind, Func<string, string> write)
    {
        if (!names.TryGetValue(what, out var name))
        {
            names[what] = name = $"{prefix}-{kind}{names.Count}";
            text.Append(write(name));
        }

        return name;
    }

    private string Colour(char property, string attribute, Ink ink)
        => inks.Colour(ink) is { } colour ? $" {attribute}=\"{colour}\"" : $" class=\"{SvgInks.Class(property, ink)}\"";
}
