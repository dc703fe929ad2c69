using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Where the columns of a grid stand, each as wide as its longest word asks for.</summary>
internal sealed class GridColumns
{
    /// <summary>Where the first column begins: left of it stand the names of the rows.</summary>
    public const double Left = 150;

    private const double LeastPage = 720;
    private const double UsualGrid = 1000;
    private const double LeastColumn = 86;
    private const double MostUsualColumn = 170;
    private const double MostColumn = 180;
    private const double AroundWord = 8;

    private readonly double[] starts;

    /// <summary>Places columns, those of a stage made wider where its name needs more, and all where the page would be narrow.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="widths">How wide each column is at least, in px.</param>
    public GridColumns(GridLayout layout, IReadOnlyList<double> widths)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(widths);
        var missingPage = Math.Max(0, (LeastPage - Left - Space.Margin - widths.Sum()) / layout.Columns);
        double[] wide = [.. widths.Select(width => width + missingPage)];
        for (var stage = 0; stage < layout.Source.Stages.Count; stage++)
        {
            var (first, last) = (layout.StageStarts[stage], layout.StageStarts[stage + 1]);
            var missing = Math.Min(TextWidth.OfLongestWord(layout.Source.Stages[stage], Fonts.SmallStage) + AroundWord, MostColumn) - wide[first..last].Sum();
            wide[last - 1] += Math.Max(0, missing);
        }

        starts = new double[layout.Columns + 1];
        starts[0] = Left;
        for (var column = 0; column < layout.Columns; column++)
        {
            starts[column + 1] = starts[column] + wide[column];
        }
    }

    /// <summary>Columns of a usual width, wider where the name of an item has a longer word.</summary>
    /// <param name="layout">What stands on the grid.</param>
    /// <param name="font">How the names of items are set.</param>
    public static GridColumns ForNames(GridLayout layout, TextFont font)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var usual = Math.Clamp(UsualGrid / layout.Columns, LeastColumn, MostUsualColumn);
        usual = Math.Max(usual, (LeastPage - Left - Space.Margin) / layout.Columns);
        double[] widths = [.. Enumerable.Repeat(usual, layout.Columns)];
        for (var item = 0; item < layout.ColumnOf.Count; item++)
        {
            var column = layout.ColumnOf[item];
            widths[column] = Math.Max(widths[column], Math.Min(TextWidth.OfLongestWord(layout.Source.Items[item].Name, font) + AroundWord, MostColumn));
        }

        return new GridColumns(layout, widths);
    }

    /// <summary>The right side of the last column.</summary>
    public double Right => starts[^1];

    /// <summary>How wide the page is.</summary>
    public double PageWidth => Right + Space.Margin;

    public double X(int column) => starts[column];

    public double Width(int column) => starts[column + 1] - starts[column];
}
