using JourneyKit.Graphs;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Flows from shares alone: what a row lacks of 1 leaves there, but for what rounding makes.</summary>
internal static class Flows
{
    private const double Rounding = 1e-14;

    public static FlowMatrix Of(double[] entries, int[] starts, int[] targets, double[] shares)
    {
        double[] left = [.. starts.Zip(starts.Skip(1), (from, to) => 1 - shares[from..to].Sum())];
        return new FlowMatrix(entries, starts, targets, shares, [.. left.Select(rest => rest > Rounding ? rest : 0)]);
    }
}
