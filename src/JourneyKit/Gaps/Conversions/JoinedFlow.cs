using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;
using JourneyKit.Graphs.Chain;
using JourneyKit.Matching;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// The flows of both maps to one conversion, over one set of vertices: vertex 0 is where it happens; the others are
/// touchpoints of which one became the other, and those that only one map has. Where touchpoints were split or merged they
/// are one vertex, its ways out the mean of theirs, weighted by how often journeys come to each before the conversion:
/// that leaves the probability of the conversion as it is. Touchpoints that only one map has are set against a
/// <see cref="WaysAround">way around them</see> in the other.
/// </summary>
internal sealed class JoinedFlow
{
    // Shares that differ by less are the same but for rounding.
    private const double Equal = 1e-9;

    private readonly FlowMatrix flowBefore;
    private readonly FlowMatrix flowAfter;

    private readonly int[] origins;

    private JoinedFlow(FlowMatrix flowBefore, FlowMatrix flowAfter, int[] origins, JoinedVertices vertices)
    {
        this.flowBefore = flowBefore;
        this.flowAfter = flowAfter;
        this.origins = origins;
        Vertices = vertices;
    }

    public JoinedVertices Vertices { get; }

    public int Count => flowBefore.Count;

    /// <summary>The vertices by the touchpoints that they stand for: of one that only one map has there may be several.</summary>
    public ILookup<int, int> ByOrigin() => Enumerable.Range(0, Count).ToLookup(vertex => origins[vertex]);

    /// <summary>How much the share of each way grows: the rows of both maps have the same ways.</summary>
    public IEnumerable<(int Target, double Growth)> ChangesAt(int vertex)
    {
        for (var k = flowBefore.Starts[vertex]; k < flowBefore.Starts[vertex + 1]; k++)
        {
            if (flowAfter.Shares[k] - flowBefore.Shares[k] is not 0 and var growth)
            {
                yield return (flowBefore.Targets[k], growth);
            }
        }
    }

    /// <summary>How much the share of journeys grows that begin at a vertex.</summary>
    public double GrowthOfEntry(int vertex) => flowAfter.Entries[vertex] - flowBefore.Entries[vertex];

    /// <summary>The way out of each vertex but the goal that most take in one of the maps; several where they are equal.</summary>
    public CompressedRows MainWays(bool isAfter, int goal)
    {
        var flow = isAfter ? flowAfter : flowBefore;
        var starts = new int[Count + 1];
        var targets = new List<int>(Count);
        for (var vertex = 0; vertex < Count; vertex++)
        {
            var shares = flow.Shares.AsSpan(flow.Starts[vertex], flow.Starts[vertex + 1] - flow.Starts[vertex]);
            var most = 0d;
            foreach (var share in shares)
            {
                most = Math.Max(most, share);
            }

            for (var k = 0; k < shares.Length && vertex != goal; k++)
            {
                if (shares[k] > 0 && shares[k] >= most - Equal)
                {
                    targets.Add(flow.Targets[flow.Starts[vertex] + k]);
                }
            }

            starts[vertex + 1] = targets.Count;
        }

        return new CompressedRows(starts, [.. targets]);
    }

    /// <summary>The flow on the way from the first map (0) to the second (1): every share has gone that part of its way.</summary>
    public ChainMatrix At(double part, double[] entries)
    {
        double[] Between(double[] before, double[] after) => [.. before.Zip(after, (first, second) => ((1 - part) * first) + (part * second))];
        for (var vertex = 0; vertex < entries.Length; vertex++)
        {
            entries[vertex] = flowBefore.Entries[vertex] + (part * GrowthOfEntry(vertex));
        }

        return ChainMatrix.Of(flowBefore with { Shares = Between(flowBefore.Shares, flowAfter.Shares), Leaving = Between(flowBefore.Leaving, flowAfter.Leaving) });
    }

    /// <summary>The flow of the second map with the ways out of some vertices as they are in the first.</summary>
    public ChainMatrix SetBack(IEnumerable<int> vertices)
    {
        var (shares, leaving) = (flowAfter.Shares.ToArray(), flowAfter.Leaving.ToArray());
        foreach (var vertex in vertices)
        {
            var (start, end) = (flowBefore.Starts[vertex], flowBefore.Starts[vertex + 1]);
            Array.Copy(flowBefore.Shares, start, shares, start, end - start);
            leaving[vertex] = flowBefore.Leaving[vertex];
        }

        return ChainMatrix.Of(flowAfter with { Shares = shares, Leaving = leaving });
    }

    /// <summary>The flows to one conversion, which happens at <see cref="JoinedVertices.Goal"/>.</summary>
    public static JoinedFlow Of(ComparedMaps maps, ConversionFlow before, ConversionFlow after)
        => Of(maps, JoinedVertices.Of(maps, before.Conversion.At!.Value, after.Conversion.At!.Value), before.Goal.VisitsBefore, after.Goal.VisitsBefore);

    /// <summary>The flows to all conversions, where no touchpoint was split or merged.</summary>
    public static JoinedFlow Of(ComparedMaps maps, JoinedVertices vertices) => Of(maps, vertices, [], []);

    private static JoinedFlow Of(ComparedMaps maps, JoinedVertices vertices, double[] visitsBefore, double[] visitsAfter)
    {
        var rows = new JoinedRows(
            new JoinedSide(maps.Before.Graph.Flow, vertices.Before, visitsBefore),
            new JoinedSide(maps.After.Graph.Flow, vertices.After, visitsAfter),
            vertices.Count);
        var (flowBefore, flowAfter, origins) = rows.Join();
        return new JoinedFlow(flowBefore, flowAfter, origins, vertices);
    }

    /// <summary>Whether the conversion happens at the same touchpoint in both maps, or at one that came of it.</summary>
    public static bool IsAtSamePlace(ElementMatches<Touchpoint> touchpoints, Conversion before, Conversion after)
        => touchpoints.AfterOf(before.At!.Value).Contains(after.At!.Value);
}
