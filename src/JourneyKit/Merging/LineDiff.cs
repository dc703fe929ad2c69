namespace JourneyKit.Merging;

/// <summary>Which lines of one text are which lines of another: the fewest that differ (Myers).</summary>
internal static class LineDiff
{
    // Texts that have next to nothing in common are not worth more.
    private const int MostDifferences = 4_000;

    /// <summary>For each line of the first text the line of the second that is the same; −1 where none is.</summary>
    public static int[] Match(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var match = new int[first.Count];
        Array.Fill(match, -1);
        var start = 0;
        while (start < Math.Min(first.Count, second.Count) && first[start] == second[start])
        {
            match[start] = start;
            start++;
        }

        var (firstEnd, secondEnd) = (first.Count, second.Count);
        while (firstEnd > start && secondEnd > start && first[firstEnd - 1] == second[secondEnd - 1])
        {
            match[--firstEnd] = --secondEnd;
        }

        var (rows, columns) = (firstEnd - start, secondEnd - start);
        if (rows > 0 && columns > 0)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var left = Numbers(first, start, rows);
            var right = Numbers(second, start, columns);
            foreach (var (row, column) in Common(left, right))
            {
                match[start + row] = start + column;
            }

            int[] Numbers(IReadOnlyList<string> lines, int from, int count)
            {
                var found = new int[count];
                for (var i = 0; i < count; i++)
                {
                    if (!numbers.TryGetValue(lines[from + i], out found[i]))
                    {
                        numbers.Add(lines[from + i], found[i] = numbers.Count);
                    }
                }

                return found;
            }
        }

        return match;
    }

    // What is kept of each round is what is needed to walk back.
    private static List<(int Row, int Column)> Common(int[] left, int[] right)
    {
        var most = Math.Min(left.Length + right.Length, MostDifferences);
        var reach = new int[(2 * most) + 3];
        var rounds = new List<int[]>();
        for (var differences = 0; differences <= most; differences++)
        {
            rounds.Add(reach[(most - differences)..(most + differences + 3)]);
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var row = diagonal == -differences || (diagonal != differences && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                while (row < left.Length && row - diagonal < right.Length && left[row] == right[row - diagonal])
                {
                    row++;
                }

                reach[at] = row;
                if (row >= left.Length && row - diagonal >= right.Length)
                {
                    return WalkBack(rounds, left.Length, right.Length);
                }
            }
        }

        return [];
    }

    private static List<(int Row, int Column)> WalkBack(List<int[]> rounds, int row, int column)
    {
        var common = new List<(int Row, int Column)>();
        for (var differences = rounds.Count - 1; differences >= 0; differences--)
        {
            // A round holds the diagonals from −(differences + 1) on.
            var reach = rounds[differences];
            var diagonal = row - column;
            var at = diagonal + differences + 1;
            var isDown = diagonal == -differences || (diagonal != differences && reach[at - 1] < reach[at + 1]);
            var fromRow = differences == 0 ? 0 : isDown ? reach[at + 1] : reach[at - 1];
            var fromColumn = fromRow - (isDown ? diagonal + 1 : diagonal - 1);
            var (endRow, endColumn) = differences == 0 ? (0, 0) : isDown ? (fromRow, fromColumn + 1) : (fromRow + 1, fromColumn);
            while (row > endRow && column > endColumn)
            {
                common.Add((--row, --column));
            }

            (row, column) = (fromRow, fromColumn);
        }

        return common;
    }
}
