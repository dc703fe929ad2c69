using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The channels of a map that have a touchpoint. Touchpoints that nobody meets do not count.</summary>
internal sealed class UsedChannels
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    public UsedChannels(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Channel is { } channel && !touchpoint.IsForNobody())
            {
                keys.Add(channel.Value);
            }
        }

        var used = new List<Channel>(keys.Count);
        foreach (var channel in map.Channels)
        {
            if (keys.Contains(channel.Key))
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

    public bool Contains(Channel channel) => keys.Contains(channel.Key);

    public bool HasAny(ChannelKind kind) => Count(kind) > 0;

    /// <summary>The channels of some kinds.</summary>
    public IReadOnlyList<Channel> Where(Func<ChannelKind, bool> isWanted) => [.. All.Where(channel => channel.Kind is { } kind && isWanted(kind))];

    private int Count(ChannelKind? kind) => All.Count(channel => channel.Kind == kind);
}
