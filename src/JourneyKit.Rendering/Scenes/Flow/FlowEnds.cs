using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>The bar of all journeys, by where they end: what is lost from the most to the least, then what is meant.</summary>
internal static class FlowEnds
{
    private const double Height = 26;
    private const double LeastNamed = 0.03;
    private const double LeastWidth = 50;
    private const double NameLine = 13;
    private const int NameLines = 3;
    private const double ToName = 8;

    /// <summary>Draws it and says where it ends below.</summary>
    public static double Draw(Canvas canvas, GridSource source, double x, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(source);
        canvas.Text(TextFlow.Line("Where 100 journeys end", Fonts.Section), x, y + 15);
        var (left, top, deepest) = (x, y + 28, 0);
        var narrow = new List<(double X, string Words, Ink Ink)>();
        foreach (var end in Ends(source, width))
        {
            var box = new Box(x, top, Math.Max(0.5, (end.Share * width) - 2), Height);
            x += end.Share * width;
            var isNarrow = box.Width < LeastWidth - 2;
            var names = isNarrow ? TextFlow.Line("", Fonts.Label) : TextFlow.Balance(end.Name, Fonts.Label, box.Width, NameLines);
            deepest = Math.Max(deepest, names.Lines.Count);
            if (isNarrow)
            {
                narrow.Add((box.MiddleX, $"{FlowFigures.Journeys(end.Share)} {end.Name}", end.IsMeant ? Ink.Good : Ink.Text2));
            }

            canvas.Group(
                group =>
                {
                    group.Box(box, end.IsMeant ? new Paint(Ink.GoodFill, Ink.Good) : new Paint(Ink.Wash2, Ink.Rule2), 3);
                    if (names.Lines.Count > 0)
                    {
                        group.Text(TextFlow.Line(FlowFigures.Journeys(end.Share), Fonts.BodyBold), box.X + 8, box.Y + 17, cell: box);
                        group.Text(names, box.X + 1, box.Bottom + 14, end.IsMeant ? Ink.Good : Ink.Text2, NameLine, cell: new Box(box.X - 1, box.Bottom + 1, box.Width + 3, (NameLines * NameLine) + 4));
                    }
                },
                title: $"{end.Name}: {FlowFigures.Journeys(end.Share)} of 100 journeys");
        }

        var bottom = top + Height + (deepest * NameLine);
        return DrawNarrow(canvas, narrow, left, width, top + Height, bottom) + 8;
    }

    // What has no room below its part of the bar stands further down, one below the other, at the end of a line from there.
    private static double DrawNarrow(Canvas canvas, List<(double X, string Words, Ink Ink)> narrow, double left, double width, double top, double y)
    {
        foreach (var (x, words, ink) in narrow)
        {
            y += NameLine;
            var name = TextFlow.Line(words, Fonts.Label, width - ToName);
            var isLeft = x - ToName - name.Width >= left;
            canvas.Add(Pen.From(x, top + 2).Line(x, y - 3).Line(isLeft ? x - ToName + 2 : x + ToName - 2, y - 3).Draw(Paint.Line(Ink.Rule2)));
            canvas.Text(name, isLeft ? x - ToName : Math.Min(x + ToName, left + width - name.Width), y, ink, anchor: isLeft ? Anchor.Right : Anchor.Left, halo: Ink.Paper);
        }

        return y;
    }

    private static IEnumerable<End> Ends(GridSource source, double width)
    {
        var ends = source.Chain.Touchpoints.Where(flow => flow.Ending > 0).OrderByDescending(flow => flow.Ending).ToList();
        return Few(ends.Where(flow => !IsMeant(flow)), false)
            .Concat(source.Chain.Unending > 0 ? [new End("never, in a loop", source.Chain.Unending, false)] : [])
            .Concat(source.Chain.Graph.UnknownEntryShare > 0 ? [new End("not known", (double)source.Chain.Graph.UnknownEntryShare, false)] : [])
            .Concat(Few(ends.Where(IsMeant), true));

        IEnumerable<End> Few(IEnumerable<TouchpointFlow> flows, bool isMeant)
        {
            var all = flows.Select(flow => new End(source.Chain.Graph.Touchpoints[flow.Touchpoint]!.Name, flow.Ending, isMeant)).ToList();
            var rest = all.Where(end => end.Share < LeastNamed || end.Share * width < LeastWidth).ToList();
            return all.Except(rest).Concat(rest.Count switch
            {
                0 => [],
                1 => rest,
                _ => [new End($"{rest.Count} more", rest.Sum(end => end.Share), isMeant)],
            });
        }
    }

    private static bool IsMeant(TouchpointFlow flow) => flow.End is JourneyEnd.Exit or JourneyEnd.Conversion;

    private sealed record End(string Name, double Share, bool IsMeant);
}
