using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The channels of a map that have a touchpoint. Touchpoints that nobody meets do not count.</summary>
internal sealed class UsedChannels
{
    private readonly HashSet<Id<Channel>> ids = [];

    public UsedChannels(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Channel is { } channel && !touchpoint.IsForNobody())
            {
                ids.Add(channel);
            }
        }

        var used = new List<Channel>(ids.Count);
        foreach (var channel in map.Channels)
        {
            if (ids.Contains(channel.Id))
            {
                used.Add(channel);
            }
        }

        All = used;
    }

    /// <summary>The channels in the order of the map.</summary>
    public IReadOnlyList<Channel> All { get; }

    /// <summary>Whether the kind of one of them is unknown.</summary>
    public bool HasUnknownKind => Count(null) > 0;

    public bool Contains(Channel channel) => ids.Contains(channel.Id);

    public bool HasAny(ChannelKind kind) => Count(kind) > 0;

    /// <summary>The channels of some kinds.</summary>
    public IReadOnlyList<Channel> Where(Func<ChannelKind, bool> isWanted) => [.. All.Where(channel => channel.Kind is { } kind && isWanted(kind))];

    private int Count(ChannelKind? kind) => All.Count(channel => channel.Kind == kind);
}
