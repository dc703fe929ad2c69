using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>Lays out a journey that comes back to where it began.</summary>
internal sealed class CirclePicture : IPicture
{
    private const double LeastWidth = 560;

    public string Name => "circle";

    public IReadOnlyList<Scene> Compose(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var drawn = new DrawnMap(request.Map, request.Persona);
        var sectors = CircleSectors.Of(drawn);
        var finding = sectors.Count == 0 ? "The map has no touchpoints yet." : Finding(sectors);
        var canvas = new Canvas();
        if (sectors.Count == 0)
        {
            var end = Heading.Draw(canvas, request.Map, request.Map.Title, finding, LeastWidth, isSmall: true);
            return [Page(request, canvas, LeastWidth, end, finding)];
        }

        // Where the circle lies follows from what its labels need.
        var labels = new CircleLabels(new Ring(default, sectors.Count), sectors).Taken;
        var outer = new Ring(default, sectors.Count).Outer;
        var (left, right) = (-Math.Min(-outer, labels.Min(box => box.X)), Math.Max(outer, labels.Max(box => box.Right)));
        var (above, below) = (-Math.Min(-outer, labels.Min(box => box.Y)), Math.Max(outer, labels.Max(box => box.Bottom)));
        var width = Math.Max(LeastWidth, 2 * Math.Max(left, right));
        var y = Heading.Draw(canvas, request.Map, request.Map.Title, finding, width, isSmall: true) + Space.Block;
        var ring = new Ring(new Point(Space.Margin + (width / 2), y + above), sectors.Count);
        Draw(canvas, drawn, ring, sectors);
        y = Key.Draw(canvas, KeyEntries(drawn, sectors), Space.Margin, y + above + below + Space.Block, width);
        y = CircleStages.DrawList(canvas, drawn, ring, sectors, y, width);
        y = Footer.Draw(
            canvas,
            ["Clockwise from the top. Inner ring −2, middle ring 0, outer ring +2.", CircleSectors.AreStages(drawn) ? $"Each place stands for a stage with the mean of its feelings, since there are {drawn.Touchpoints.Count} touchpoints." : null, drawn.Persona is { } persona ? $"Only {request.Map.Personas[persona.Value]!.Name}." : null, request.Source],
            Space.Margin,
            y + 6,
            width);
        return [Page(request, canvas, width, y, finding)];
    }

    private static string? Finding(IReadOnlyList<CircleSector> sectors)
        => sectors.Where(sector => sector.Feeling < 0).OrderBy(sector => sector.Feeling).Take(3).Select(sector => $"{sector.Name.Split('\n')[0]} ({MeanFeeling.Words(sector.Feeling!.Value)})").ToList() is { Count: > 0 } lowest
            ? $"It feels worst here: {string.Join(", ", lowest)}."
            : null;

    private static Scene Page(RenderRequest request, Canvas canvas, double width, double y, string? finding)
        => new("circle", width + (2 * Space.Margin), y + Space.Margin, canvas.Nodes)
        {
            Title = $"Journey as a circle: {request.Map.Title}",
            Description = finding ?? "",
            Language = request.Map.Language,
            Reading = Readings.Of(request.Map),
        };

    private static void Draw(Canvas canvas, DrawnMap drawn, Ring ring, IReadOnlyList<CircleSector> sectors)
    {
        for (var level = -2; level <= 2; level++)
        {
            canvas.Add(new SceneDisc(ring.Middle, ring.RadiusOf(level), level == 0 ? Paint.Line(Ink.Rule2) : Paint.Line(Ink.Rule)));
        }

        CircleStages.Draw(canvas, drawn, ring, sectors);
        CircleCurve.Draw(canvas, ring, sectors, CircleSectors.ReturnOf(drawn, sectors));
        for (var at = 0; at < sectors.Count; at++)
        {
            DrawPoint(canvas, ring, sectors[at], at);
        }

        foreach (var level in new[] { 2, 0, -2 })
        {
            canvas.Text(TextFlow.Line(Figures.Signed(level), Fonts.Label), ring.Middle.X, ring.Middle.Y - ring.RadiusOf(level) + 4, Ink.Text3, anchor: Anchor.Middle, halo: Ink.Paper);
        }

        new CircleLabels(ring, sectors).Draw(canvas);
    }

    private static void DrawPoint(Canvas canvas, Ring ring, CircleSector sector, int at)
    {
        if (sector.Feeling is { } feeling)
        {
            var point = ring.At(ring.AngleOf(at), ring.RadiusOf(feeling));
            canvas.Group(inner => inner.Add(Faces.Of(feeling, point, 8.5)), sector.Touchpoint?.Id, $"{sector.Name}: {MeanFeeling.Words(feeling)}");
            if (sector.HasStar)
            {
                canvas.Add(Signs.Star(point.X + 4, point.Y - 16, 14));
            }
        }
        else
        {
            var point = ring.At(ring.AngleOf(at), ring.RadiusOf(0));
            canvas.Group(
                inner =>
                {
                    inner.Add(new SceneDisc(point, 8.5, new Paint(Ink.Paper, Ink.Rule2) { Dash = "3 2" }));
                    inner.Text(TextFlow.Line("?", Fonts.LabelBold), point.X, point.Y + 4, Ink.Text3, anchor: Anchor.Middle);
                },
                sector.Touchpoint?.Id,
                $"{sector.Name}: feeling not known");
            if (sector.HasStar)
            {
                canvas.Add(Signs.Star(point.X + 4, point.Y - 16, 14));
            }
        }
    }

    private static List<KeyEntry> KeyEntries(DrawnMap drawn, IReadOnlyList<CircleSector> sectors)
    {
        var entries = new List<KeyEntry>();
        var comesBack = CircleSectors.ReturnOf(drawn, sectors);
        if (comesBack != CircleReturn.Last && sectors.Count > 2 && sectors[0].Feeling is not null && sectors[^1].Feeling is not null)
        {
            entries.Add(new KeyEntry(comesBack == CircleReturn.Earlier ? "customers come back to the beginning, though not from the last place" : "no transition leads back to the beginning", 30, (x, y) => [Pen.From(x, y).Line(x + 30, y).Draw(Paint.Line(Ink.Text, 2.5, CircleCurve.Dash))]));
        }

        if (sectors.Any(sector => sector.HasStar))
        {
            entries.Add(new KeyEntry("moment of truth", 14, (x, y) => [Signs.Star(x, y - 7, 14)]));
        }

        if (sectors.Any(sector => sector.Feeling is null))
        {
            entries.Add(new KeyEntry("feeling not known", 17, (x, y) => [new SceneDisc(new Point(x + 8.5, y), 8, Paint.Line(Ink.Rule2, 1, "3 2"))]));
        }

        return entries;
    }
}
