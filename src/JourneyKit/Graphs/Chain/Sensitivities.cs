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
        var entries = new SensitivityRow(graph.UnknownEntryShare > 0, [.. graph.Entries.Select(entry => (basis.Entries[basis.VertexOf(entry.Touchpoint)], goal.From[basis.VertexOf(entry.Touchpoint)]))]);
        for (var i = 0; i < graph.Entries.Count; i++)
        {
            var (entry, (derivative, variant)) = (graph.Entries[i], entries[i]);
            all.Add(new ShareSensitivity(entry.Touchpoint, null, entry.Share, entry.IsAssumed, derivative) { Variant = variant });
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
        var transitions = basis.Graph.TransitionsFrom(touchpoint);
        var row = new SensitivityRow(
            basis.Graph.Leaving(touchpoint)!.Value.Share > 0,
            [.. transitions.Select(transition => (FlowMatrix.Number(transition.Share, transition.Transition.Share), goal.From[basis.VertexOf(transition.To)]))]);
        for (var i = 0; i < transitions.Count; i++)
        {
            var (transition, (derivative, variant)) = (transitions[i], row[i]);
            var whole = visits > 0 ? visits * derivative : 0;
            all.Add(new ShareSensitivity(touchpoint, transition.To, transition.Share, transition.IsAssumed, whole) { Variant = variant });
        }
    }
}
