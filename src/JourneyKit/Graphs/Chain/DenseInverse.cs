namespace JourneyKit.Graphs.Chain;

/// <summary>
/// All entries of Z = (I − P)⁻¹ among the states that were eliminated last, where nearly all led to nearly all others: as
/// a full square and its mirror image, so that only whole rows are added.
/// </summary>
internal sealed class DenseInverse(int size)
{
    private const int Fewest = 8;
    private const int Most = 2_048;

    private readonly double[] square = new double[size * size];
    private readonly double[] mirrored = new double[size * size];
    private int known;

    /// <summary>How many of the last states it is for: the most of which at least every second entry is filled.</summary>
    public static int SizeFor(EliminatedState[] states)
    {
        var (entries, most) = (0L, 0);
        for (var size = 1; size <= Math.Min(states.Length, Most); size++)
        {
            entries += states[^size].Row.At.Length + states[^size].Column.At.Length;
            most = size >= Fewest && 2 * entries >= (long)size * (size - 1) ? size : most;
        }

        return most;
    }

    /// <summary>Adds the state that was eliminated before those that are known.</summary>
    /// <param name="pivot">Its pivot.</param>
    /// <param name="row">Its row, by the places of the known states.</param>
    /// <param name="column">Its column, likewise.</param>
    /// <returns>Its diagonal entry.</returns>
    public double Add(double pivot, ReadOnlySpan<double> row, ReadOnlySpan<double> column)
    {
        var into = mirrored.AsSpan(known * size, known);
        var outOf = square.AsSpan(known * size, known);
        for (var k = 0; k < known; k++)
        {
            if (column[k] > 0)
            {
                DenseVector.AddTimes(into, mirrored.AsSpan(k * size, known), column[k] / pivot);
            }

            if (row[k] > 0)
            {
                DenseVector.AddTimes(outOf, square.AsSpan(k * size, known), row[k] / pivot);
            }
        }

        var visits = 1 / pivot;
        for (var k = 0; k < known; k++)
        {
            visits += row[k] / pivot * into[k];
            square[(k * size) + known] = into[k];
            mirrored[(k * size) + known] = outOf[k];
        }

        square[(known * size) + known] = mirrored[(known * size) + known] = visits;
        known++;
        return visits;
    }

    /// <summary>The entry of two known states, by their places: the visits to one of those who are at the other.</summary>
    public double this[int from, int to] => square[(from * size) + to];
}
