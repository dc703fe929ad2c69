using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>From which channel to which channel transitions lead. Transitions from or to a touchpoint without channel are not in it.</summary>
internal sealed class ChannelMatrix
{
    private readonly Dictionary<(Id<Channel>, Id<Channel>), ChannelMatrixCell> cells;

    private ChannelMatrix(ElementList<Id<Channel>> channels, Dictionary<(Id<Channel>, Id<Channel>), ChannelMatrixCell> cells)
    {
        Channels = channels;
        this.cells = cells;
    }

    /// <summary>The channels of the touchpoints, in the order in which the map defines them.</summary>
    public ElementList<Id<Channel>> Channels { get; }

    /// <summary>The cells that hold a transition, row by row, in the order of the channels.</summary>
    public IEnumerable<ChannelMatrixCell> Cells
        => from row in Channels from column in Channels let cell = this[row, column] where cell is not null select cell;

    /// <summary>The transitions from one channel to another; null where there is none.</summary>
    /// <param name="from">The channel that they lead out of.</param>
    /// <param name="to">The channel that they lead to.</param>
    public ChannelMatrixCell? this[Id<Channel> from, Id<Channel> to] => cells.GetValueOrDefault((from, to));

    internal static ChannelMatrix Of(JourneyMap map, ElementMap<Touchpoint> touchpoints, IEnumerable<FlowTransition> transitions)
    {
        var used = touchpoints.Where(touchpoint => touchpoint.Channel is not null).Select(touchpoint => touchpoint.Channel!.Value).Distinct().ToList();
        var inUse = used.ToHashSet();
        var defined = map.Channels.Select(channel => channel.Id).Where(inUse.Contains);
        var found = new Dictionary<(Id<Channel>, Id<Channel>), ChannelMatrixCell>();
        foreach (var transition in transitions)
        {
            if (touchpoints[transition.From]!.Channel is { } from && touchpoints[transition.To]!.Channel is { } to)
            {
                var cell = found.GetValueOrDefault((from, to), new ChannelMatrixCell(from, to, 0, 0, null));
                found[(from, to)] = transition.Transition.Share is null
                    ? cell with { Count = cell.Count + 1 }
                    : cell with { Count = cell.Count + 1, StatedCount = cell.StatedCount + 1, ShareSum = (cell.ShareSum ?? 0) + transition.Share };
            }
        }

        // A channel that no element defines comes last, where the first touchpoint names it.
        return new ChannelMatrix(new([.. defined.Concat(used).Distinct()]), found);
    }
}
