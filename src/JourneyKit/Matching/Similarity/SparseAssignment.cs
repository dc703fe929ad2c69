namespace JourneyKit.Matching.Similarity;

/// <summary>
/// The assignment of rows to columns whose gains add up to the most, where only some pairs are allowed and nobody need be
/// assigned. Shortest augmenting paths with potentials, as in R. Jonker, A. Volgenant, <i>A shortest augmenting path
/// algorithm for dense and sparse linear assignment problems</i> (Computing 38, 1987); the search for each path is Dijkstra's.
/// </summary>
internal sealed class SparseAssignment
{
    private const int None = -1;

    private readonly List<List<(int Column, long Gain)>> rows;
    private readonly long most;
    private readonly long[] rowPotential;
    private readonly long[] columnPotential;
    private readonly int[] columnOf;
    private readonly int[] rowOf;
    private readonly long[] distance;
    private readonly int[] cameFrom;
    private readonly bool[] isDone;
    private readonly List<int> touched = [];
    private readonly List<int> done = [];
    private readonly PriorityQueue<int, (long Distance, int Column)> open = new();

    private SparseAssignment(List<List<(int Column, long Gain)>> rows, int columns)
    {
        this.rows = rows;
        most = rows.SelectMany(row => row).Select(pair => pair.Gain).DefaultIfEmpty().Max();
        rowPotential = new long[rows.Count];
        columnPotential = new long[columns];
        columnOf = new int[rows.Count];
        rowOf = new int[columns];
        distance = new long[columns];
        cameFrom = new int[columns];
        isDone = new bool[columns];
        Array.Fill(columnOf, None);
        Array.Fill(rowOf, None);
        Array.Fill(distance, long.MaxValue);
    }

    /// <summary>Finds the best assignment.</summary>
    /// <param name="rows">For each row the columns it may have, and what each gains: more than 0.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <returns>The column of each row, or −1.</returns>
    public static int[] Solve(List<List<(int Column, long Gain)>> rows, int columns)
    {
        var assignment = new SparseAssignment(rows, columns);
        for (var row = 0; row < rows.Count; row++)
        {
            assignment.Assign(row);
        }

        return assignment.columnOf;
    }

    // Costs are what a gain lacks to the greatest one; to leave a row without a column lacks all of it.
    private void Assign(int start)
    {
        var (row, reached) = (start, 0L);
        var (leaveRow, leaveDistance) = (start, long.MaxValue);
        int end;
        while (true)
        {
            foreach (var (column, gain) in rows[row])
            {
                Relax(row, column, reached + (most - gain) - rowPotential[row] - columnPotential[column]);
            }

            var leaving = reached + most - rowPotential[row];
            if (leaving < leaveDistance)
            {
                (leaveRow, leaveDistance) = (row, leaving);
            }

            end = Nearest();
            if (end == None || distance[end] > leaveDistance || rowOf[end] == None)
            {
                break;
            }

            isDone[end] = true;
            done.Add(end);
            (row, reached) = (rowOf[end], distance[end]);
        }

        var isLeft = end == None || distance[end] > leaveDistance;
        Settle(start, isLeft ? leaveDistance : distance[end]);
        if (isLeft)
        {
            end = columnOf[leaveRow];
            columnOf[leaveRow] = None;
            if (leaveRow != start)
            {
                Shift(start, end);
            }
        }
        else
        {
            Shift(start, end);
        }

        Forget();
    }

    private void Relax(int row, int column, long length)
    {
        if (!isDone[column] && length < distance[column])
        {
            if (distance[column] == long.MaxValue)
            {
                touched.Add(column);
            }

            distance[column] = length;
            cameFrom[column] = row;
            open.Enqueue(column, (length, column));
        }
    }

    private int Nearest()
    {
        while (open.TryDequeue(out var column, out var rank))
        {
            if (!isDone[column] && rank.Distance == distance[column])
            {
                return column;
            }
        }

        return None;
    }

    private void Settle(int start, long length)
    {
        rowPotential[start] += length;
        foreach (var column in done)
        {
            rowPotential[rowOf[column]] += length - distance[column];
            columnPotential[column] += distance[column] - length;
        }
    }

    // Every row on the path takes the column it came to, and leaves its own to the one before.
    private void Shift(int start, int end)
    {
        for (var column = end; ;)
        {
            var row = cameFrom[column];
            var own = columnOf[row];
            columnOf[row] = column;
            rowOf[column] = row;
            if (row == start)
            {
                return;
            }

            column = own;
        }
    }

    private void Forget()
    {
        foreach (var column in touched)
        {
            distance[column] = long.MaxValue;
            isDone[column] = false;
        }

        touched.Clear();
        done.Clear();
        open.Clear();
    }
}
