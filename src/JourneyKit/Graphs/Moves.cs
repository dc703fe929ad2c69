using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Transitions by what they lead across.</summary>
internal static class Moves
{
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
    public static ElementList<FlowTransition> BetweenStages(JourneyMap map, FlowStructure flow, FlowTransition[] transitions, Func<int, int, bool> isWanted)
    {
        return new([.. transitions.Where(transition => StageOf(transition.From) is >= 0 and var from && StageOf(transition.To) is >= 0 and var to && isWanted(from, to))]);

        int StageOf(Id<Touchpoint> id) => flow.Touchpoints[id]!.Stage is { } stage ? map.Stages.Entries.IndexOf(stage.Value) : -1;
    }
}
