using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>Compares the order of the stages with the flow between them.</summary>
internal static class StageOrder
{
    /// <summary>The steps back to an earlier stage from which no path leads forward again, each with the two stages.</summary>
    public static IEnumerable<(FlowTransition Step, int Later, int Earlier)> AgainstTheFlow(JourneyMap map, JourneyGraph graph)
    {
        if (graph.BackSteps.Count == 0)
        {
            yield break;
        }

        var components = Components.Of(BetweenStages(map, graph));
        foreach (var step in graph.BackSteps)
        {
            var (later, earlier) = (StageOf(map, step.From), StageOf(map, step.To));
            if (components.Numbers[later] != components.Numbers[earlier])
            {
                yield return (step, later, earlier);
            }
        }
    }

    // Which stage leads to which. Two stages in one component lead to each other, directly or through others.
    private static CompressedRows BetweenStages(JourneyMap map, JourneyGraph graph)
    {
        var targets = new HashSet<int>[map.Stages.Count];
        foreach (var transition in graph.Transitions)
        {
            var (from, to) = (StageOf(map, transition.From), StageOf(map, transition.To));
            if (from >= 0 && to >= 0 && from != to)
            {
                (targets[from] ??= []).Add(to);
            }
        }

        var starts = new int[targets.Length + 1];
        for (var stage = 0; stage < targets.Length; stage++)
        {
            starts[stage + 1] = starts[stage] + (targets[stage]?.Count ?? 0);
        }

        return new CompressedRows(starts, [.. targets.SelectMany(row => row ?? [])]);
    }

    private static int StageOf(JourneyMap map, Id<Touchpoint> touchpoint)
        => map.Touchpoints[touchpoint]?.Stage is { } stage ? map.Stages.Entries.IndexOf(stage.Value) : -1;
}
