using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>
/// Derivatives of one conversion by the shares: visits before it to where the share begins, times the chance from where
/// it leads (J. Kemeny, J. Snell, Finite Markov Chains, 1960, for the matrix of visits that this is made of).
/// </summary>
internal static class Sensitivities
{
    public static ElementList<ShareSensitivity> Of(ChainBasis basis, GoalNumbers goal, int at)
    {
        var graph = basis.Graph;
        var all = new List<ShareSensitivity>(graph.Entries.Count + graph.Transitions.Count);
        var entries = new Whole(graph.UnknownEntryShare, goal.Probability);
        foreach (var entry in graph.Entries)
        {
            var (derivative, variant) = entries.Of(entry.Share, goal.From[basis.VertexOf(entry.Touchpoint)]);
            all.Add(new ShareSensitivity(entry.Touchpoint, null, entry.Share, entry.IsAssumed, derivative, variant));
        }

        for (var vertex = 0; vertex < basis.Matrix.Count; vertex++)
        {
            AddTransitions(all, basis, goal, vertex, vertex == at ? 0 : goal.VisitsBefore[vertex]);
        }

        return new([.. all]);
    }

    private static void AddTransitions(List<ShareSensitivity> all, ChainBasis basis, GoalNumbers goal, int vertex, double visits)
    {
        var touchpoint = basis.Graph.Touchpoints[vertex].Id;
        var row = new Whole(basis.Graph.Leaving(touchpoint)!.Value.Share, goal.From[vertex]);
        foreach (var transition in basis.Graph.TransitionsFrom(touchpoint))
        {
            var (derivative, variant) = row.Of(transition.Share, goal.From[basis.VertexOf(transition.To)]);
            var whole = visits > 0 ? visits * derivative : 0;
            all.Add(new ShareSensitivity(touchpoint, transition.To, transition.Share, transition.IsAssumed, whole, variant));
        }
    }

    /// <summary>Shares that make one whole together with what leaves: what is left, and the chance of them all.</summary>
    private readonly record struct Whole(decimal Left, double Chance)
    {
        public (double Derivative, SensitivityVariant Variant) Of(decimal share, double chance)
        {
            if (Left > 0)
            {
                return (chance, SensitivityVariant.FromLeaving);
            }

            // The others lose what this one gains, each in proportion; their chance together is the rest of the whole's.
            return share < 1
                ? (chance - ((Chance - ((double)share * chance)) / (double)(1 - share)), SensitivityVariant.FromOthers)
                : (chance, SensitivityVariant.ToLeaving);
        }
    }
}
