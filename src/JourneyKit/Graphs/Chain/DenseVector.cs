using System.Numerics;

namespace JourneyKit.Graphs.Chain;

/// <summary>Sums of whole rows.</summary>
internal static class DenseVector
{
    /// <summary>
    /// Adds a multiple of one row to another of the same length. Each entry is a product and a sum of its own, so that how
    /// many a processor computes at once changes no digit.
    /// </summary>
    public static void AddTimes(Span<double> row, ReadOnlySpan<double> added, double factor)
    {
        var (at, width) = (0, Vector<double>.Count);
        for (; at <= row.Length - width; at += width)
        {
            (new Vector<double>(row[at..]) + (new Vector<double>(added[at..]) * factor)).CopyTo(row[at..]);
        }

        for (; at < row.Length; at++)
        {
            row[at] += added[at] * factor;
        }
    }
}
