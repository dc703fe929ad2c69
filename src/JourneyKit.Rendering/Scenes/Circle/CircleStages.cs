using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>The arcs of the stages, their names within, and the number in the middle. Names that do not fit become numbers, with a list below.</summary>
internal static class CircleStages
{
    private const double Between = 0.02;
    private const double LineHeight = 14;
    private const double NameWidth = 84;
    private const double FromArc = 10;

    public static void Draw(Canvas canvas, DrawnMap drawn, Ring ring, IReadOnlyList<CircleSector> sectors)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(ring);
        var arcs = Arcs(sectors);
        if (arcs is [{ Stage: null }])
        {
            canvas.Add(new SceneDisc(ring.Middle, ring.Inner, Paint.Line(Ink.Text, 4)));
        }
        else
        {
            foreach (var arc in arcs)
            {
                var (from, to) = (ring.AngleOf(arc.First - 0.5) + Between, ring.AngleOf(arc.Last + 0.5) - Between);
                canvas.Add(CircleCurve.PathOf(ring.Arc(from, to, ring.Inner)).Draw(Paint.Line(arc.Stage is null ? Ink.Rule2 : Ink.Text, 4)));
                if (arcs.Count > 1)
                {
                    var (inner, outer) = (ring.At(to + Between, ring.Inner), ring.At(to + Between, ring.Outer));
                    canvas.Line(inner.X, inner.Y, outer.X, outer.Y, Paint.Line(Ink.Rule2, 1, "1 4"));
                }
            }
        }

        DrawMiddle(canvas, drawn, ring);
        foreach (var (name, box) in Names(drawn, ring, arcs))
        {
            canvas.Text(name, box.MiddleX, box.Y + 11, lineHeight: LineHeight, anchor: Anchor.Middle);
        }
    }

    /// <summary>Draws the list of stages where the circle has numbers only, and says where it ends below.</summary>
    public static double DrawList(Canvas canvas, DrawnMap drawn, Ring ring, IReadOnlyList<CircleSector> sectors, double y, double width)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var arcs = Arcs(sectors);
        if (AreNamed(drawn, ring, arcs))
        {
            return y;
        }

        var list = TextFlow.Wrap(string.Join(" · ", arcs.Select((arc, at) => $"{Number(at)} {NameOf(drawn, arc.Stage)}")), Fonts.Body, width);
        canvas.Text(list, Space.Margin, y + 14);
        return y + list.Height(16) + 4;
    }

    private static bool AreNamed(DrawnMap drawn, Ring ring, List<(Id<Stage>? Stage, int First, int Last)> arcs)
        => arcs is [{ Stage: null }] || Fit(drawn, ring, [.. arcs.Select(arc => Place(ring, arc, NameOf(drawn, arc.Stage)))]);

    private static List<(TextBlock Name, Box Box)> Names(DrawnMap drawn, Ring ring, List<(Id<Stage>? Stage, int First, int Last)> arcs)
        => arcs is [{ Stage: null }] ? []
        : AreNamed(drawn, ring, arcs) ? [.. arcs.Select(arc => Place(ring, arc, NameOf(drawn, arc.Stage)))]
        : [.. arcs.Select((arc, at) => Place(ring, arc, Number(at)))];

    // Runs of one stage. Sectors that stand for stages need no second name within.
    private static List<(Id<Stage>? Stage, int First, int Last)> Arcs(IReadOnlyList<CircleSector> sectors)
    {
        var arcs = new List<(Id<Stage>? Stage, int First, int Last)>();
        if (sectors.All(sector => sector.Touchpoint is null))
        {
            return [(null, 0, sectors.Count - 1)];
        }

        for (var at = 0; at < sectors.Count; at++)
        {
            if (arcs.Count > 0 && arcs[^1].Stage == sectors[at].Stage)
            {
                arcs[^1] = arcs[^1] with { Last = at };
            }
            else
            {
                arcs.Add((sectors[at].Stage, at, at));
            }
        }

        return arcs;
    }

    private static (TextBlock Name, Box Box) Place(Ring ring, (Id<Stage>? Stage, int First, int Last) arc, string words)
    {
        var name = TextFlow.Balance(words, Fonts.BodyBold, NameWidth, 4);
        var angle = ring.AngleOf((arc.First + arc.Last) / 2.0);
        var (halfWidth, halfHeight) = (name.Width / 2, name.Height(LineHeight) / 2);

        // As near to the arc as the corners of the words let it.
        var middle = ring.At(angle, ring.Inner - FromArc - Math.Abs(halfWidth * Math.Cos(angle)) - Math.Abs(halfHeight * Math.Sin(angle)));
        return (name, new Box(middle.X - halfWidth, middle.Y - halfHeight, name.Width, name.Height(LineHeight)));
    }

    private static bool Fit(DrawnMap drawn, Ring ring, List<(TextBlock Name, Box Box)> names)
    {
        var number = MiddleOf(drawn, ring);
        for (var i = 0; i < names.Count; i++)
        {
            var box = names[i].Box;
            var reach = new[] { (box.X, box.Y), (box.Right, box.Y), (box.X, box.Bottom), (box.Right, box.Bottom) }.Max(corner => Math.Sqrt(Math.Pow(corner.Item1 - ring.Middle.X, 2) + Math.Pow(corner.Item2 - ring.Middle.Y, 2)));
            if (names[i].Name.IsCut || reach > ring.Inner - 4 || box.Overlap(number) > 0 || names.Take(i).Any(other => other.Box.Inside(-3, -2).Overlap(box) > 0))
            {
                return false;
            }
        }

        return true;
    }

    private static string NameOf(DrawnMap drawn, Id<Stage>? stage) => stage is { } id ? drawn.Map.Stages[id.Value]?.Name ?? id.Value : "No stage";

    private static string Number(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);

    private static ConversionFlow? Shown(DrawnMap drawn) => drawn.Chain.Conversions.FirstOrDefault(flow => flow.Probability is not null);

    private static (TextBlock Number, TextBlock Name)? Middle(DrawnMap drawn)
        => Shown(drawn) is { Probability: { } share } flow ? (TextFlow.Line(Figures.Percent(share), Fonts.Headline), TextFlow.Balance(flow.Conversion.Name, Fonts.Body, 84, 3)) : null;

    // What the number in the middle and its name cover, with a little room around.
    private static Box MiddleOf(DrawnMap drawn, Ring ring)
    {
        if (Middle(drawn) is not { } middle)
        {
            return default;
        }

        var width = Math.Max(middle.Number.Width, middle.Name.Width) + 8;
        return new Box(ring.Middle.X - (width / 2), ring.Middle.Y - 30, width, 38 + middle.Name.Height(LineHeight));
    }

    private static void DrawMiddle(Canvas canvas, DrawnMap drawn, Ring ring)
    {
        if (Middle(drawn) is { } middle)
        {
            canvas.Text(middle.Number, ring.Middle.X, ring.Middle.Y - 2, anchor: Anchor.Middle);
            canvas.Text(middle.Name, ring.Middle.X, ring.Middle.Y + 16, Ink.Text2, LineHeight, Anchor.Middle);
        }
    }
}
