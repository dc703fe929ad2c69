using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>The names of the touchpoints: below their columns where all fit there, else in two heights, of which the lower one has a line that leads to it.</summary>
internal sealed class OverviewLabels
{
    private const double Line = 13;
    private const int MostLines = 4;

    private readonly OverviewSizes sizes;
    private readonly TextBlock[] names;
    private readonly double top;
    private readonly bool isStaggered;
    private readonly double lower;

    public OverviewLabels(LaneSheet sheet, OverviewSizes sizes, double top)
    {
        (this.sizes, this.top) = (sizes, top);
        TextBlock[] narrow = [.. sheet.Columns.Select(column => TextFlow.Balance(column.Touchpoint.Name, Fonts.Label, sizes.Column - 4, MostLines))];
        isStaggered = sheet.Columns.Where((column, at) => narrow[at].Lines.Count > 3 || !Keeps(column.Touchpoint.Name, sizes.Column - 4)).Any();
        names = isStaggered ? [.. sheet.Columns.Select((column, at) => TextFlow.Balance(column.Touchpoint.Name, Fonts.Label, CellOf(at).Width - 4, MostLines))] : narrow;
        var upper = names.Where((_, at) => !isStaggered || at % 2 == 0).Max(name => name.Height(Line));
        lower = top + upper + 6;
        Bottom = isStaggered ? lower + names.Where((_, at) => at % 2 == 1).Select(name => name.Height(Line)).DefaultIfEmpty().Max() + 4 : top + upper + 4;
    }

    /// <summary>Where the lowest ends, in px.</summary>
    public double Bottom { get; }

    /// <summary>Draws the name of a column.</summary>
    public void Draw(Canvas canvas, int index)
    {
        var isLower = isStaggered && index % 2 == 1;
        var (y, name, cell) = (isLower ? lower : top, names[index], CellOf(index));
        if (isLower)
        {
            canvas.Line(sizes.MiddleOf(index), top - 2, sizes.MiddleOf(index), lower - 2, Paint.Line(Ink.Rule2));
        }

        canvas.Text(name, cell.MiddleX, y + 10, Ink.Text, Line, Anchor.Middle, cell with { Y = y, Height = name.Height(Line) + 2 });
    }

    // In two heights a name has half of each neighbour's room; at the edges it is moved inside.
    private Box CellOf(int index)
    {
        var around = isStaggered ? sizes.Column / 2 : 0;
        var left = Math.Max(0, sizes.XOf(index) - around);
        return new Box(left, 0, Math.Min(sizes.Width, sizes.XOf(index) + sizes.Column + around) - left, 0);
    }

    private static bool Keeps(string name, double width) => name.Split(' ', '-', '/').All(word => TextFlow.Line(word, Fonts.Label).Width <= width);
}
