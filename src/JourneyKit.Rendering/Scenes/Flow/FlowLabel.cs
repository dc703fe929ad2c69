using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>What stands above a bar: its name, how many come, how many are lost, and its marks.</summary>
internal sealed class FlowLabel
{
    private const int NameLines = 4;
    private const double NameLine = 14;
    private const double Sign = 14;
    private const double Gap = 5;
    private const double ToBar = 6;

    private readonly TextBlock name;
    private readonly double width;
    private readonly List<(double Width, Action<Canvas, double, double, Ink> Draw)> parts = [];

    /// <summary>Sets a label.</summary>
    /// <param name="item">The item.</param>
    /// <param name="bar">What the flow says of it.</param>
    /// <param name="width">How wide it may be, in px.</param>
    public FlowLabel(GridItem item, FlowBar bar, double width)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(bar);
        this.width = width;
        name = TextFlow.Balance(item.Name, Fonts.BodyBold, width, NameLines);
        AddText(FlowFigures.Visits(bar.Visits), Fonts.BodyBold, Ink.Change);
        if (bar.Lost > 0)
        {
            AddText("−" + FlowFigures.Journeys(bar.Lost), Fonts.Body, Ink.Text2);
        }

        if (bar.IsTruth)
        {
            parts.Add((Sign, (canvas, x, y, _) => canvas.Add(Signs.Star(x, y - 12, Sign))));
        }

        if (bar.IsConversion)
        {
            parts.Add((Sign, (canvas, x, y, _) => canvas.Add(Signs.Flag(x, y - 12, Sign))));
        }
    }

    /// <summary>Whether its lines end above the bar, and stand left of it, instead of beginning there.</summary>
    public bool IsLeft { get; init; }

    /// <summary>How high it is, with the blank to the bar.</summary>
    public double Height => name.Height(NameLine) + (Lines().Count() * NameLine) + ToBar;

    /// <summary>Where the letters stand.</summary>
    public Box Box(double x, double y) => new(IsLeft ? x + FlowPlan.BarWidth - width : x, y, width, Height - ToBar + 2);

    /// <summary>What its letters and signs cover, line by line.</summary>
    public IEnumerable<Box> Written(double x, double y)
    {
        var widths = name.Lines.Select(line => line.Width).Concat(Lines().Select(WidthOf));
        return widths.Select((wide, at) => new Box(Begin(x, wide), y + (at * NameLine), wide + 2, NameLine));
    }

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="x">The left side.</param>
    /// <param name="y">The upper side.</param>
    /// <param name="ground">The colour of the ground, for the halo.</param>
    public void Draw(Canvas canvas, double x, double y, Ink ground)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        canvas.Text(name, IsLeft ? x + FlowPlan.BarWidth : x, y + 11, lineHeight: NameLine, anchor: IsLeft ? Anchor.Right : Anchor.Left, cell: Box(x, y), halo: ground);
        var line = y + 11 + name.Height(NameLine);
        foreach (var one in Lines())
        {
            var at = Begin(x, WidthOf(one));
            foreach (var part in one)
            {
                part.Draw(canvas, at, line, ground);
                at += part.Width + Gap;
            }

            line += NameLine;
        }
    }

    private static double WidthOf(List<(double Width, Action<Canvas, double, double, Ink> Draw)> line) => line.Sum(part => part.Width + Gap) - Gap;

    private double Begin(double x, double wide) => IsLeft ? x + FlowPlan.BarWidth - wide : x;

    private void AddText(string words, TextFont font, Ink ink)
    {
        var block = TextFlow.Line(words, font);
        parts.Add((block.Width, (canvas, x, y, ground) => canvas.Text(block, x, y, ink, halo: ground)));
    }

    private IEnumerable<List<(double Width, Action<Canvas, double, double, Ink> Draw)>> Lines()
    {
        var line = new List<(double Width, Action<Canvas, double, double, Ink> Draw)>();
        var used = 0.0;
        foreach (var part in parts)
        {
            if (line.Count > 0 && used + part.Width > width)
            {
                yield return line;
                (line, used) = ([], 0);
            }

            line.Add(part);
            used += part.Width + Gap;
        }

        yield return line;
    }
}
