using JourneyKit.Graphs.Chain;

namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// Divides what is gained or lost between two flows among the vertices whose ways out change, and the entries: all shares
/// go from the first map to the second at the same pace, and each change is given what it adds on the way,
/// ∫ v(t) · ΔP(i) · f(t) dt from 0 to 1, with v the visits before the conversion and f the chance to reach it. That is the
/// price of R. Aumann and L. Shapley (Values of Non-Atomic Games, 1974): no order of the changes comes into it, changes
/// without effect get nothing, and the parts add up to the whole. It costs a few solves, however many changes there are.
/// </summary>
internal sealed class UpliftDivision
{
    /// <summary>What the parts may miss the whole by before it is divided more finely.</summary>
    private const double Tolerance = 1e-9;

    private const int MostPanels = 32;

    // Refining a large map further than this would cost more than it tells.
    private const long MostWork = 4_000_000;

    // Gauss and Legendre: exact for polynomials up to degree 15, and so for every map without loops in which no way passes more than 16 changes.
    private static readonly (double Node, double Weight)[] Half =
    [
        (0.1834346424956498, 0.3626837833783620),
        (0.5255324099163290, 0.3137066458778873),
        (0.7966664774136267, 0.2223810344533745),
        (0.9602898564975363, 0.1012285362903763),
    ];

    private readonly JoinedFlow flow;
    private readonly List<(int Vertex, (int Target, double Growth)[] Ways)> changes = [];

    private UpliftDivision(JoinedFlow flow)
    {
        this.flow = flow;
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            if (flow.ChangesAt(vertex).ToArray() is { Length: > 0 } ways)
            {
                changes.Add((vertex, ways));
            }
        }
    }

    /// <summary>What each vertex adds, what the entries add, and what is left to nobody: where a loop closes or opens, reaching the conversion is not a matter of degree.</summary>
    public static (double[] Vertices, double Entries, double Left) Of(JoinedFlow flow, double whole)
    {
        var division = new UpliftDivision(flow);
        for (var panels = 1; ; panels *= 2)
        {
            var parts = division.Parts(panels);
            var rest = whole - parts.Sum();
            if (Math.Abs(rest) <= Tolerance)
            {
                var largest = Array.IndexOf(parts, parts.MaxBy(Math.Abs));
                parts[largest] += rest;
                return (parts[..^1], parts[^1], 0);
            }

            if (!double.IsFinite(rest))
            {
                return (new double[flow.Count], 0, whole);
            }

            if (panels >= MostPanels || (long)panels * 2 * 2 * Half.Length * flow.Count > MostWork)
            {
                return (parts[..^1], parts[^1], rest);
            }
        }
    }

    // The last part is the entries'.
    private double[] Parts(int panels)
    {
        var parts = new double[flow.Count + 1];
        for (var panel = 0; panel < panels; panel++)
        {
            foreach (var (node, weight) in Half)
            {
                Add(parts, (panel + ((1 - node) / 2)) / panels, weight / 2 / panels);
                Add(parts, (panel + ((1 + node) / 2)) / panels, weight / 2 / panels);
            }
        }

        return parts;
    }

    private void Add(double[] parts, double at, double weight)
    {
        var entries = new double[flow.Count];
        var goal = GoalNumbers.Of(flow.At(at, entries), entries, JoinedVertices.Goal);
        foreach (var (vertex, ways) in changes)
        {
            var gain = 0d;
            foreach (var (target, growth) in ways)
            {
                gain += growth * goal.From[target];
            }

            parts[vertex] += weight * goal.VisitsBefore[vertex] * gain;
        }

        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            parts[^1] += weight * flow.GrowthOfEntry(vertex) * goal.From[vertex];
        }
    }
}
