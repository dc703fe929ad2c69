namespace JourneyKit.Tool.Output;

/// <summary>Which lines of a text stayed: a longest run of lines that both texts have in the same order, by the algorithm of Myers.</summary>
internal static class LineMatching
{
    // Texts that differ in more lines than this have so little in common that searching the best match is not worth its time.
    private const int MostDifferences = 2000;

    /// <summary>For each line of the first text the number of its line in the second one; −1 where it is gone.</summary>
    public static int[] Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var matched = new int[before.Count];
        Array.Fill(matched, -1);
        var start = 0;
        while (start < Math.Min(before.Count, after.Count) && before[start] == after[start])
        {
            matched[start] = start;
            start++;
        }

        var (end, afterEnd) = (before.Count, after.Count);
        while (end > start && afterEnd > start && before[end - 1] == after[afterEnd - 1])
        {
            matched[--end] = --afterEnd;
        }

        Search(before, after, start, end, afterEnd, matched);
        return matched;
    }

    private static void Search(IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int end, int afterEnd, int[] matched)
    {
        var (rows, columns) = (end - start, afterEnd - start);
        if (rows == 0 || columns == 0)
        {
            return;
        }

        var most = Math.Min(rows + columns, MostDifferences);
        var furthest = new int[(2 * most) + 3];
        var steps = new List<int[]>();
        for (var differences = 0; differences <= most; differences++)
        {
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var row = IsInsertion(furthest, most, diagonal, differences) ? furthest[most + 1 + diagonal + 1] : furthest[most + 1 + diagonal - 1] + 1;
                while (row < rows && row - diagonal < columns && row - diagonal >= 0 && before[start + row] == after[start + row - diagonal])
                {
                    row++;
                }

                furthest[most + 1 + diagonal] = row;
                if (row >= rows && row - diagonal >= columns)
                {
                    Trace(steps, start, rows, columns, matched);
                    return;
                }
            }

            // Only what this step reached is kept.
            steps.Add(furthest[(most + 1 - differences)..(most + 2 + differences)]);
        }
    }

    // Back from the end, step by step, to what was reached with one difference less.
    private static void Trace(List<int[]> steps, int start, int row, int column, int[] matched)
    {
        for (var differences = steps.Count; differences > 0; differences--)
        {
            var (reached, middle) = (steps[differences - 1], differences - 1);
            var diagonal = row - column;
            var isInsertion = diagonal == -differences || (diagonal != differences && At(reached, middle, diagonal - 1) < At(reached, middle, diagonal + 1));
            var from = isInsertion ? diagonal + 1 : diagonal - 1;
            var fromRow = At(reached, middle, from);
            var landed = isInsertion ? fromRow : fromRow + 1;
            while (row > landed)
            {
                matched[start + --row] = start + --column;
            }

            (row, column) = (fromRow, fromRow - from);
        }

        while (row > 0)
        {
            matched[start + --row] = start + --column;
        }
    }

    private static int At(int[] reached, int middle, int diagonal) => middle + diagonal is var at && at >= 0 && at < reached.Length ? reached[at] : -1;

    private static bool IsInsertion(int[] furthest, int most, int diagonal, int differences)
        => diagonal == -differences || (diagonal != differences && furthest[most + 1 + diagonal - 1] < furthest[most + 1 + diagonal + 1]);
}
