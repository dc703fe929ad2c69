using System.Text;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Svg;

/// <summary>Writes a scene as SVG: a file of its own, or a part of a page.</summary>
internal sealed class SvgWriter
{
    private const string Faces = "Arial, &quot;Liberation Sans&quot;, Arimo, Helvetica, &quot;Noto Sans&quot;, &quot;Noto Sans CJK SC&quot;, sans-serif";
    private const double LeastKeptWidth = 20;

    private readonly StringBuilder text = new();
    private readonly SvgDefinitions definitions;
    private readonly SvgInks inks;
    private readonly Scene scene;
    private readonly Func<SceneGroup, SvgPlace> placeOf;

    private SvgWriter(Scene scene, SvgInks inks, Func<SceneGroup, SvgPlace> place)
    {
        (this.scene, this.inks, placeOf) = (scene, inks, place);
        definitions = new SvgDefinitions(scene.Name, inks);
    }

    /// <summary>A file of its own, which shows its colours everywhere.</summary>
    public static string File(Scene scene, Theme theme)
        => new SvgWriter(Mirror.Turn(scene), new SvgInks(theme), static _ => default).Document(isFile: true) + "\n";

    /// <summary>A part of a page, coloured by the style sheet of the page.</summary>
    /// <param name="scene">The picture; its name must be its own in the page.</param>
    /// <param name="place">What a group is in the page.</param>
    public static string Part(Scene scene, Func<SceneGroup, SvgPlace> place)
        => new SvgWriter(Mirror.Turn(scene), new SvgInks(null), place).Document(isFile: false);

    /// <summary>A sign among the words of a page, coloured by its style sheet. Nobody hears it: the words beside it say the same.</summary>
    /// <param name="nodes">What is drawn, within a square of 16 px.</param>
    public static string Sign(IReadOnlyList<SceneNode> nodes)
    {
        var writer = new SvgWriter(new Scene("sign", 16, 16, nodes) { Title = "", Description = "" }, new SvgInks(null), static _ => default);
        foreach (var node in nodes)
        {
            writer.Write(node);
        }

        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"icon\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">{writer.text.Replace("\n", "")}</svg>";
    }

    private string Document(bool isFile)
    {
        foreach (var node in scene.Nodes)
        {
            Write(node);
        }

        var view = scene.Sheet?.View ?? new Box(0, 0, scene.Width, scene.Height);
        var (x, y, width, height) = (SvgNumber.Of(view.X), SvgNumber.Of(view.Y), SvgNumber.Of(view.Width), SvgNumber.Of(view.Height));
        var (paperWidth, paperHeight) = scene.Sheet is { } sheet ? (SvgNumber.Of(sheet.Width) + "mm", SvgNumber.Of(sheet.Height) + "mm") : (width, height);
        var head = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{x} {y} {width} {height}\" width=\"{paperWidth}\" height=\"{paperHeight}\"")
            .Append(isFile ? " role=\"img\"" : " role=\"group\"").Append($" aria-labelledby=\"{scene.Name}-t\" aria-describedby=\"{scene.Name}-d\"")
            .Append(scene.Language is { } language ? $" lang=\"{SvgText.Escape(language)}\"" : "")
            .Append($" font-family=\"{Faces}\" font-size=\"12\"{Colour('f', "fill", Ink.Text)}>")
            .Append($"<title id=\"{scene.Name}-t\">{SvgText.Escape(scene.Title)}</title><desc id=\"{scene.Name}-d\">{SvgText.Escape(scene.Description)}</desc>")
            .Append(definitions)
            .Append($"<rect{(scene.Sheet is null ? "" : $" x=\"{x}\" y=\"{y}\"")} width=\"{width}\" height=\"{height}\"{Colour('f', "fill", Ink.Paper)}/>");
        return head.Append('\n').Append(text).Append("</svg>").ToString();
    }

    private void Write(SceneNode node)
    {
        switch (node)
        {
            case SceneGroup group:
                Write(group);
                break;
            case SceneText words:
                Write(words);
                break;
            case SceneBox { Box: var box } shape:
                text.Append($"<rect x=\"{SvgNumber.Of(box.X)}\" y=\"{SvgNumber.Of(box.Y)}\" width=\"{SvgNumber.Of(box.Width)}\" height=\"{SvgNumber.Of(box.Height)}\"")
                    .Append(shape.Radius > 0 ? $" rx=\"{SvgNumber.Of(shape.Radius)}\"" : "").Append(Painted(shape.Paint)).Append("/>\n");
                break;
            case SceneDisc disc:
                text.Append($"<circle cx=\"{SvgNumber.Of(disc.Middle.X)}\" cy=\"{SvgNumber.Of(disc.Middle.Y)}\" r=\"{SvgNumber.Of(disc.Radius)}\"{Painted(disc.Paint)}/>\n");
                break;
            case ScenePath path:
                text.Append($"<path d=\"{SvgPath.Of(path.Steps)}\"{Painted(path.Paint)}/>\n");
                break;
            case SceneMark mark:
                var scale = mark.Size / 16;
                text.Append($"<path transform=\"translate({SvgNumber.Of(mark.X)} {SvgNumber.Of(mark.Y)}){(scale == 1 ? "" : $" scale({SvgNumber.Of(scale)})")}\" d=\"{mark.Path}\"")
                    .Append(Painted(mark.Paint with { Width = mark.Paint.Width / scale })).Append("/>\n");
                break;
            default:
                throw new InvalidOperationException($"{node.GetType().Name} has no SVG.");
        }
    }

    private void Write(SceneGroup group)
    {
        var (address, kind) = placeOf(group);
        var isPlain = address is null && kind is null && group is { Layer: not null, About: null, Clip: null, Title: null };
        if (!isPlain)
        {
            text.Append(address is null ? "<g" : $"<a href=\"{SvgText.Escape(address)}\"")
                .Append(kind is null ? "" : $" class=\"{SvgText.Escape(kind)}\"")
                .Append(group.Clip is { } clip ? $" clip-path=\"url(#{definitions.Clip(clip)})\"" : "").Append('>')
                .Append(group.Title is { } title ? $"<title>{SvgText.Escape(title)}</title>" : "").Append('\n');
        }

        if (address is not null && group.Area is { } area)
        {
            text.Append($"<rect class=\"hit\" x=\"{SvgNumber.Of(area.X)}\" y=\"{SvgNumber.Of(area.Y)}\" width=\"{SvgNumber.Of(area.Width)}\" height=\"{SvgNumber.Of(area.Height)}\"/>\n");
        }

        foreach (var child in group.Children)
        {
            Write(child);
        }

        text.Append(isPlain ? "" : address is null ? "</g>\n" : "</a>\n");
    }

    private void Write(SceneText words)
    {
        var (block, font) = (words.Block, words.Block.Font);
        var isRightToLeft = Readings.Of(block.Whole) == Reading.RightToLeft;
        var x = SvgNumber.Of(words.X);
        var fill = words.Ink == Ink.Text ? "" : Colour('f', "fill", words.Ink);
        var stroke = words.Halo is { } halo ? Colour('s', "stroke", halo) : "";
        if (inks.Theme is null)
        {
            (fill, stroke) = (OneClass(fill + stroke), "");
        }

        text.Append(block.Lines.Count == 1 ? $"<text x=\"{x}\" y=\"{SvgNumber.Of(words.Y)}\"" : $"<text y=\"{SvgNumber.Of(words.Y)}\"")
            .Append(font.Size == 12 ? "" : $" font-size=\"{SvgNumber.Of(font.Size)}\"")
            .Append(fill)
            .Append(font.Bold ? " font-weight=\"700\"" : "")
            .Append(font.Italic && Readings.HasItalics(block.Whole) ? " font-style=\"italic\"" : "")
            .Append(isRightToLeft ? " direction=\"rtl\"" : "")
            .Append((words.Anchor, isRightToLeft) switch
            {
                (Anchor.Middle, _) => " text-anchor=\"middle\"",
                (Anchor.Left, true) or (Anchor.Right, false) => " text-anchor=\"end\"",
                _ => "",
            })
            .Append(words.Spacing > 0 ? $" letter-spacing=\"{SvgNumber.Of(words.Spacing)}\"" : "")
            .Append(words.Halo is not null ? $"{stroke} stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : "")
            .Append(words.Cell is { } cell ? $" data-cell=\"{SvgNumber.Of(cell.X)} {SvgNumber.Of(cell.Y)} {SvgNumber.Of(cell.Width)} {SvgNumber.Of(cell.Height)}\"" : "");
        if (block.Lines is [var only])
        {
            text.Append(Kept(only, words)).Append('>');
            if (block.IsCut)
            {
                text.Append($"<title>{SvgText.Escape(block.Whole)}</title>");
            }

            text.Append(Escaped(only, isRightToLeft)).Append("</text>\n");
            return;
        }

        text.Append('>').Append(block.IsCut ? $"<title>{SvgText.Escape(block.Whole)}</title>" : "");
        for (var i = 0; i < block.Lines.Count; i++)
        {
            Line(words, x, i, isRightToLeft);
        }

        text.Append("</text>\n");
    }

    // A blank keeps the words of two lines apart where text is copied or searched. It stands where it does not move the line:
    // behind it where the line is placed by its beginning, before it where it is placed by its end.
    private void Line(SceneText words, string x, int index, bool isRightToLeft)
    {
        var isPlacedByItsEnd = isRightToLeft != (words.Anchor == Anchor.Right);
        var (line, isFirst, isLast) = (words.Block.Lines[index], index == 0, index + 1 == words.Block.Lines.Count);
        var place = $"<tspan x=\"{x}\"{(isFirst ? "" : $" dy=\"{SvgNumber.Of(words.LineHeight)}\"")}";
        var (kept, letters) = (Kept(line, words), Escaped(line, isRightToLeft));
        text.Append(isPlacedByItsEnd && !isFirst
            ? $"{place}> {(kept.Length == 0 ? letters : $"<tspan{kept}>{letters}</tspan>")}</tspan>"
            : $"{place}{kept}>{letters}</tspan>{(isLast || isPlacedByItsEnd ? "" : " ")}");
    }

    private static string Escaped(TextLine line, bool isRightToLeft) => SvgText.Escape(MixedText.Marked(line.Text, isRightToLeft ? Reading.RightToLeft : Reading.LeftToRight));

    // A viewer with other faces keeps the width that was measured, so that nothing meets.
    private static string Kept(TextLine line, SceneText words)
        => line.Width > LeastKeptWidth && words.Spacing == 0 && TextWidth.IsMeasured(line.Text)
            ? $" textLength=\"{SvgNumber.Of(line.Width)}\" lengthAdjust=\"spacingAndGlyphs\""
            : "";

    private string Painted(Paint paint)
    {
        var painted = new StringBuilder(paint.Fill switch
        {
            null => " fill=\"none\"",
            Fill.Solid solid => Colour('f', "fill", solid.Ink),
            var other => $" fill=\"url(#{definitions.Fill(other)})\"",
        });
        if (paint.Stroke is { } stroke)
        {
            painted.Append(Colour('s', "stroke", stroke)).Append(paint.Width == 1 ? "" : $" stroke-width=\"{SvgNumber.Of(paint.Width)}\"")
                .Append(paint.Dash is { } dash ? $" stroke-dasharray=\"{dash}\"" : "")
                .Append(paint.Round ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "");
        }

        return inks.Theme is null ? OneClass(painted.ToString()) : painted.ToString();
    }

    private string Colour(char property, string attribute, Ink ink)
        => inks.Colour(ink) is { } colour ? $" {attribute}=\"{colour}\"" : $" class=\"{SvgInks.Class(property, ink)}\"";

    // An element has one class attribute: that of its fill and that of its stroke become one.
    private static string OneClass(string attributes)
    {
        const string Start = " class=\"";
        var first = attributes.IndexOf(Start, StringComparison.Ordinal);
        var second = first < 0 ? -1 : attributes.IndexOf(Start, first + 1, StringComparison.Ordinal);
        if (second < 0)
        {
            return attributes;
        }

        var end = attributes.IndexOf('"', second + Start.Length);
        var name = attributes[(second + Start.Length)..end];
        return attributes[..first] + Start + name + " " + attributes[(first + Start.Length)..second] + attributes[(end + 1)..];
    }
}
