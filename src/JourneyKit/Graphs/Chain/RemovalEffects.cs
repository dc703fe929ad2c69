using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Removal effects of one conversion.</summary>
internal static class RemovalEffects
{
    /// <summary>Of a touchpoint at once: who comes to it and converts afterwards is who is lost with it.</summary>
    public static ElementList<TouchpointRemoval> OfTouchpoints(ChainBasis basis, GoalNumbers goal)
        => new([.. basis.Graph.Touchpoints.Select((touchpoint, i) => new TouchpointRemoval(touchpoint.Id, Effect(goal.Lost[i], goal.Probability)))]);

    /// <summary>Of a channel by taking its touchpoints out.</summary>
    public static ElementList<ChannelRemoval> OfChannels(ChainBasis basis, GoalNumbers goal, int at, ElementList<Id<Channel>> channels)
        => new([.. channels.Select(channel => OfChannel(basis, goal, at, channel))]);

    private static ChannelRemoval OfChannel(ChainBasis basis, GoalNumbers goal, int at, Id<Channel> channel)
    {
        bool[] kept = [.. basis.Graph.Touchpoints.Select(touchpoint => touchpoint.Channel != channel)];
        double[] entries = [.. basis.Entries.Select((entry, i) => kept[i] ? entry : 0)];
        var (left, residual) = kept[at] ? GoalNumbers.ProbabilityOf(basis.Matrix.Among(kept), entries, at) : (0, 0);
        var lost = residual <= ChainInputs.MostResidual ? goal.Probability - left : double.NaN;
        return new ChannelRemoval(channel, kept.Count(isKept => !isKept), Effect(lost, goal.Probability));
    }

    private static double? Effect(double lost, double probability)
        => probability > 0 && !double.IsNaN(lost) ? Math.Clamp(lost / probability, 0, 1) : null;
}
