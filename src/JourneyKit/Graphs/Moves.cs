using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Transitions by what they lead across.</summary>
internal static class Moves
{
    private const int NoStage = -1;

    public static ElementList<ChannelSwitch> BetweenChannels(FlowStructure flow, FlowTransition[] transitions)
    {
        var switches = new List<ChannelSwitch>();
        foreach (var transition in transitions)
        {
            if (flow.Touchpoints[transition.From]!.Channel is { } from && flow.Touchpoints[transition.To]!.Channel is { } to && from != to)
            {
                switches.Add(new ChannelSwitch(transition, from, to));
            }
        }

        return new([.. switches]);
    }

    /// <summary>The transitions whose stages, by their places in the order of the map, are as wanted.</summary>
    public static ElementList<FlowTransition> BetweenStages(JourneyMap map, FlowStructure flow, Lazy<FlowTransition[]> transitions, Func<int, int, bool> isWanted)
    {
        var stages = StagesOf(map, flow);
        var found = new List<FlowTransition>();
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                if (stages[vertex] != NoStage && stages[target] != NoStage && isWanted(stages[vertex], stages[target]))
                {
                    found.Add(transitions.Value[edge]);
                }

                edge++;
            }
        }

        return new([.. found]);
    }

    private static int[] StagesOf(JourneyMap map, FlowStructure flow)
    {
        var stages = new int[flow.Count];
        for (var vertex = 0; vertex < stages.Length; vertex++)
        {
            stages[vertex] = flow.At(vertex).Stage is { } stage ? map.Stages.IndexOf(stage.Value) : NoStage;
        }

        return stages;
    }
}
