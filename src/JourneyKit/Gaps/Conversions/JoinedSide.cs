using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Gaps.Conversions;

/// <summary>The flow of one map, as a joined flow takes it up.</summary>
internal sealed class JoinedSide
{
    private readonly FlowMatrix flow;
    private readonly int[] vertices;
    private readonly double[] visits;
    private readonly Dictionary<int, List<int>> members;

    /// <summary>Takes a flow up.</summary>
    /// <param name="flow">The flow of the map.</param>
    /// <param name="vertices">The joined vertex of each of its vertices.</param>
    /// <param name="visits">How often journeys come to each before the conversion; empty where no joined vertex stands for several.</param>
    public JoinedSide(FlowMatrix flow, int[] vertices, double[] visits)
    {
        this.flow = flow;
        this.vertices = vertices;
        this.visits = visits;
        members = Groups.By(vertices, vertices.Length == 0 ? 0 : vertices.Max() + 1, vertex => vertex != JoinedVertices.Goal).ToDictionary(group => vertices[group[0]]);
    }

    public bool Has(int vertex) => members.ContainsKey(vertex);

    /// <summary>The ways out of a joined vertex; the same target may come more than once.</summary>
    public IEnumerable<(int Target, double Share)> From(int vertex)
    {
        foreach (var (member, weight) in Weighted(vertex))
        {
            for (var k = flow.Starts[member]; weight > 0 && k < flow.Starts[member + 1]; k++)
            {
                yield return (vertices[flow.Targets[k]], flow.Shares[k] * weight);
            }
        }
    }

    /// <summary>The share of those at a joined vertex whose journey ends there; all where the conversion happens.</summary>
    public double Leaving(int vertex) => Has(vertex) ? Weighted(vertex).Sum(one => flow.Leaving[one.Member] * one.Weight) : 1;

    public double[] Entries(int count)
    {
        var entries = new double[count];
        for (var vertex = 0; vertex < vertices.Length; vertex++)
        {
            entries[vertices[vertex]] += flow.Entries[vertex];
        }

        return entries;
    }

    private IEnumerable<(int Member, double Weight)> Weighted(int vertex)
    {
        if (!members.TryGetValue(vertex, out var group))
        {
            return [];
        }

        if (group.Count == 1)
        {
            return [(group[0], 1)];
        }

        var all = group.Sum(member => visits[member]);
        return group.Select(member => (member, all > 0 ? visits[member] / all : 1d / group.Count));
    }
}
