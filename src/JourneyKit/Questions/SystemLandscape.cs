using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The systems behind a map, and which of them exchange data. An integration counts for both systems, whichever of them says so.</summary>
internal sealed class SystemLandscape
{
    private readonly HashSet<Id<JourneySystem>> used = [];
    private readonly Dictionary<Id<JourneySystem>, HashSet<Id<JourneySystem>>> partners = [];

    public SystemLandscape(JourneyMap map)
    {
        var channels = new HashSet<Id<Channel>>();
        foreach (var touchpoint in map.Touchpoints)
        {
            Use(touchpoint.Systems);
            if (touchpoint.Channel is { } id && channels.Add(id) && map.Channels[id] is { } channel)
            {
                Use(channel.Systems);
            }
        }

        foreach (var system in map.Systems)
        {
            foreach (var other in system.IntegratesWith.Items)
            {
                if (other != system.Id)
                {
                    PartnersOf(system.Id).Add(other);
                    PartnersOf(other).Add(system.Id);
                }
            }
        }
    }

    /// <summary>Whether the map says of any two systems that they exchange data.</summary>
    public bool KnowsIntegrations => partners.Count > 0;

    /// <summary>Whether a touchpoint, or the channel of a touchpoint, names the system.</summary>
    public bool IsUsed(JourneySystem system) => used.Contains(system.Id);

    /// <summary>Whether the system exchanges data with no other.</summary>
    public bool IsIsolated(JourneySystem system) => !partners.ContainsKey(system.Id);

    /// <summary>Whether two systems are the same, exchange data, or both do so with a third.</summary>
    public bool AreConnected(Id<JourneySystem> one, Id<JourneySystem> other)
        => one == other
            || (KnowsIntegrations && partners.TryGetValue(one, out var ofOne) && partners.TryGetValue(other, out var ofOther)
                && (ofOne.Contains(other) || Meet(ofOne, ofOther)));

    // Called at every change of team, so it goes through the shorter set, without an enumerator on the heap.
    private static bool Meet(HashSet<Id<JourneySystem>> one, HashSet<Id<JourneySystem>> other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        foreach (var system in few)
        {
            if (many.Contains(system))
            {
                return true;
            }
        }

        return false;
    }

    private void Use(ElementList<Id<JourneySystem>> systems)
    {
        foreach (var system in systems.Items)
        {
            used.Add(system);
        }
    }

    private HashSet<Id<JourneySystem>> PartnersOf(Id<JourneySystem> system)
    {
        if (!partners.TryGetValue(system, out var found))
        {
            partners.Add(system, found = []);
        }

        return found;
    }
}
