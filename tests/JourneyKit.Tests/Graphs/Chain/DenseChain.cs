namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>The same questions answered the long way: a full matrix and Gaussian elimination with the largest pivot.</summary>
internal static class DenseChain
{
    /// <summary>x = P x + b.</summary>
    public static double[] Values(double[,] shares, double[] given)
    {
        var count = given.Length;
        var matrix = new double[count, count + 1];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                matrix[i, j] = (i == j ? 1 : 0) - shares[i, j];
            }

            matrix[i, count] = given[i];
        }

        for (var column = 0; column < count; column++)
        {
            var pivot = Enumerable.Range(column, count - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var j = 0; j <= count; j++)
            {
                (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
            }

            for (var row = 0; row < count; row++)
            {
                if (row == column || matrix[row, column] == 0)
                {
                    continue;
                }

                var factor = matrix[row, column] / matrix[column, column];
                for (var j = column; j <= count; j++)
                {
                    matrix[row, j] -= factor * matrix[column, j];
                }
            }
        }

        return [.. Enumerable.Range(0, count).Select(i => matrix[i, count] / matrix[i, i])];
    }

    /// <summary>v = e + Pᵀ v.</summary>
    public static double[] Visits(double[,] shares, double[] entries)
    {
        var count = entries.Length;
        var transposed = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                transposed[i, j] = shares[j, i];
            }
        }

        return Values(transposed, entries);
    }

    /// <summary>The share of journeys that reach a vertex: what cannot reach it is left out first, since it may hold loops without a way out.</summary>
    public static double[] Reaching(double[,] shares, int goal)
    {
        var count = shares.GetLength(0);
        var reaches = new bool[count];
        reaches[goal] = true;
        for (var round = 0; round < count; round++)
        {
            for (var i = 0; i < count; i++)
            {
                reaches[i] |= Enumerable.Range(0, count).Any(j => shares[i, j] > 0 && reaches[j]);
            }
        }

        var among = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                among[i, j] = i != goal && reaches[i] && reaches[j] ? shares[i, j] : 0;
            }
        }

        return Values(among, [.. Enumerable.Range(0, count).Select(i => i == goal ? 1d : 0)]);
    }

    /// <summary>The flow as a full matrix.</summary>
    public static double[,] Of(JourneyKit.Graphs.FlowMatrix flow)
    {
        var shares = new double[flow.Count, flow.Count];
        for (var i = 0; i < flow.Count; i++)
        {
            for (var k = flow.Starts[i]; k < flow.Starts[i + 1]; k++)
            {
                shares[i, flow.Targets[k]] = flow.Shares[k];
            }
        }

        return shares;
    }
}
