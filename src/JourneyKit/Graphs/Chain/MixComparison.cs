using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Lays the ways that the personas together go, until they reach a conversion, beside the ways of everybody.</summary>
internal sealed class MixComparison
{
    private readonly ChainBasis whole;
    private readonly double ofNobody;
    private readonly int goal;
    private readonly double[] begun;
    private readonly double[] visits;
    private readonly double[] taken;

    public MixComparison(ChainBasis whole, IEnumerable<(ChainBasis Flow, double Weight)> personas, double ofNobody, Id<Touchpoint> at)
    {
        this.whole = whole;
        this.ofNobody = ofNobody;
        goal = whole.VertexOf(at);
        begun = new double[whole.Matrix.Count];
        visits = new double[whole.Matrix.Count];
        taken = new double[whole.Graph.Structure.Rows.EdgeCount];
        foreach (var (flow, weight) in personas.Where(persona => persona.Weight > 0))
        {
            Add(flow, weight, at);
        }
    }

    /// <summary>Where most journeys go otherwise than those can explain who are no persona's; null where rounding hides it.</summary>
    public MixDifference? Largest() => Largest(ofNobody) ?? (ofNobody > 0 ? Largest(0) : null);

    private MixDifference? Largest(double explained)
    {
        var (graph, rows) = (whole.Graph, whole.Graph.Structure.Rows);
        var (most, found) = (PersonaMix.Rounding, default(MixDifference));
        for (var vertex = 0; vertex < begun.Length; vertex++)
        {
            var id = graph.Touchpoints[vertex].Id;
            if (Beside(begun[vertex] - whole.Entries[vertex], 0, explained) is var entering && entering > most)
            {
                (most, found) = (entering, new MixDifference(id, null, whole.Entries[vertex], begun[vertex]));
            }

            for (var edge = rows.Starts[vertex]; edge < rows.Starts[vertex + 1] && visits[vertex] > 0; edge++)
            {
                var share = (double)graph.Transitions[edge].Share;
                if (Beside(taken[edge] - (visits[vertex] * share), share * explained, (1 - share) * explained) is var going && going > most)
                {
                    (most, found) = (going, new MixDifference(id, graph.Transitions[edge].To, share, taken[edge] / visits[vertex]));
                }
            }
        }

        return found;
    }

    // Others can lower what the personas have too much of, and raise what they lack, but only so far.
    private static double Beside(double surplus, double lowered, double raised) => Math.Max(surplus - lowered, -surplus - raised);

    private void Add(ChainBasis flow, double weight, Id<Touchpoint> at)
    {
        var (mine, everybody) = (flow.Graph.Structure, whole.Graph.Structure);
        var kept = new bool[mine.Count];
        Array.Fill(kept, true);
        var often = VisitNumbers.Of(flow.Matrix.Among(kept, flow.VertexOf(at)), flow.Entries).Visits;
        for (var (vertex, edge) = (0, 0); vertex < mine.Count; vertex++)
        {
            var place = everybody.IndexOf(mine.At(vertex).Id);
            begun[place] += weight * flow.Entries[vertex];

            // In a loop without a way out nobody is on the way to anything.
            var here = place == goal || !double.IsFinite(often[vertex]) ? 0 : weight * often[vertex];
            visits[place] += here;
            var next = everybody.Rows.Starts[place];
            foreach (var transition in mine.TransitionsOf(vertex))
            {
                // The transitions of a persona are some of those of everybody, in their order.
                while (everybody.Transitions[next].Id != transition.Id)
                {
                    next++;
                }

                taken[next] += here * (double)flow.Graph.Transitions[edge++].Share;
            }
        }
    }
}
