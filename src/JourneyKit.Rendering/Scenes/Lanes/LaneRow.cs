namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>One row of columns, and where it lies on the page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">How many rows the picture has.</param>
/// <param name="Columns">Its columns; at least one.</param>
/// <param name="Before">The column before its first; null where there is none.</param>
/// <param name="After">The column behind its last; null where there is none.</param>
/// <param name="X">The left side of its first column, in px.</param>
/// <param name="ColumnWidth">How wide a column is, in px.</param>
/// <param name="PageRight">Where the page ends on the right but for its margin, in px.</param>
internal sealed record LaneRow(int Number, int Of, IReadOnlyList<Column> Columns, Column? Before, Column? After, double X, double ColumnWidth, double PageRight)
{
    public double Right => X + (Columns.Count * ColumnWidth);

    /// <summary>The middle of a column.</summary>
    public double Middle(int at) => X + ((at + 0.5) * ColumnWidth);

    /// <summary>The cell of one column or several.</summary>
    public Box Cell(int at, double y, double height, int count = 1) => new(X + (at * ColumnWidth), y, count * ColumnWidth, height);

    /// <summary>Neighbours that have the same key: the first of each run, and how many there are.</summary>
    public IEnumerable<(int First, int Count, TKey Key)> Runs<TKey>(Func<Column, TKey> key)
    {
        var first = 0;
        for (var at = 1; at <= Columns.Count; at++)
        {
            if (at == Columns.Count || !EqualityComparer<TKey>.Default.Equals(key(Columns[at]), key(Columns[first])))
            {
                yield return (first, at - first, key(Columns[first]));
                first = at;
            }
        }
    }
}
