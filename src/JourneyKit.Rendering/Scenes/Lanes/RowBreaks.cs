namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Breaks columns into rows: as even as possible, and rather between two stages than inside one.</summary>
internal static class RowBreaks
{
    private const double InsideAStage = 5;

    /// <summary>Where each row begins. Of equally good ways, the one whose first row is shortest.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="most">How many a row may have; at least 1.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<Column> columns, int most)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var count = columns.Count;
        if (count <= most)
        {
            return [0];
        }

        var mean = (double)count / ((count + most - 1) / most);
        var (cost, length) = (new double[count + 1], new int[count + 1]);
        for (var from = count - 1; from >= 0; from--)
        {
            cost[from] = double.PositiveInfinity;
            for (var size = 1; size <= Math.Min(most, count - from); size++)
            {
                var next = from + size;
                var isInside = next < count && columns[next - 1].Stage?.Id == columns[next].Stage?.Id;
                var whole = cost[next] + ((size - mean) * (size - mean)) + (isInside ? InsideAStage : 0);
                if (whole < cost[from])
                {
                    (cost[from], length[from]) = (whole, size);
                }
            }
        }

        var starts = new List<int>();
        for (var at = 0; at < count; at += length[at])
        {
            starts.Add(at);
        }

        return starts;
    }
}
