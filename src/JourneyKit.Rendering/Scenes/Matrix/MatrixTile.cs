using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>Where a row and a column meet: the touchpoints there, how it feels, and what hurts.</summary>
internal sealed class MatrixTile
{
    private const double Around = 9;
    private const double ForSigns = 50;
    private const double LineHeight = 15;
    private const int MostSigns = 3;

    private readonly IReadOnlyList<(Touchpoint Touchpoint, TextBlock Name)> names;
    private readonly double? feeling;
    private readonly int pains;

    public MatrixTile(DrawnMap drawn, IReadOnlyList<Touchpoint> touchpoints, double width)
    {
        Touchpoints = touchpoints;
        names = [.. touchpoints.Select(touchpoint => (touchpoint, TextFlow.Wrap(touchpoint.Name, Fonts.Body, width - (2 * Around) - ForSigns, 4)))];
        feeling = MeanFeeling.Of(drawn, touchpoints);
        pains = touchpoints.Sum(touchpoint => drawn.PainPoints(touchpoint).Count());
        Height = 12 + Math.Max(names.Sum(name => name.Name.Height(LineHeight)) + 2, pains > MostSigns ? 48 : 32);
    }

    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    /// <summary>How high it has to be, in px.</summary>
    public double Height { get; }

    /// <summary>Draws it into its place.</summary>
    public void Draw(Canvas canvas, Box place)
    {
        var (ground, ink) = feeling switch
        {
            null => (null, Ink.Text),
            < -1.25 => ((Fill?)Ink.BadMid, Ink.OnMid),
            < -0.25 => (Ink.BadFill, Ink.Text),
            <= 0.25 => (Ink.Wash2, Ink.Text),
            <= 1.25 => (Ink.GoodFill, Ink.Text),
            _ => (Ink.GoodMid, Ink.OnMid),
        };
        canvas.Box(ground is null ? place.Inside(0.5, 0.5) : place, ground is null ? Paint.Line(Ink.Rule2) : Paint.Filled(ground), 4);
        var y = place.Y + 6;
        foreach (var (touchpoint, name) in names)
        {
            canvas.Group(inner => inner.Text(name, place.X + Around, y + 12, ink, LineHeight, cell: new Box(place.X + Around, y, place.Width - (2 * Around) - ForSigns, name.Height(LineHeight) + 3)), touchpoint.Id, touchpoint.Name);
            y += name.Height(LineHeight);
        }

        var right = place.Right - Around;
        canvas.Text(TextFlow.Line(feeling is { } known ? MeanFeeling.Words(known) : "?", Fonts.Touchpoint), right, place.Y + 18, ink, anchor: Anchor.Right, cell: new Box(right - ForSigns, place.Y, ForSigns + Around, 24));
        for (var sign = 0; sign < Math.Min(pains, MostSigns); sign++)
        {
            canvas.Add(Signs.PainOn(right - (14 * (sign + 1)) + 1, place.Y + 24, 13, ink == Ink.OnMid ? Ink.OnMid : Ink.Bad));
        }

        if (pains > MostSigns)
        {
            canvas.Text(TextFlow.Line($"+{pains - MostSigns}", Fonts.Label), right, place.Y + 49, ink == Ink.OnMid ? ink : Ink.Text2, anchor: Anchor.Right, cell: new Box(right - ForSigns, place.Y + 36, ForSigns + Around, 18));
        }
    }
}
