using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The systems behind a map, and which of them exchange data. An integration counts for both systems, whichever of them says so.</summary>
internal sealed class SystemLandscape
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> partners = new(StringComparer.Ordinal);

    public SystemLandscape(JourneyMap map)
    {
        var channels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touchpoint in map.Touchpoints)
        {
            Use(touchpoint.Systems);
            if (touchpoint.Channel is { } id && channels.Add(id.Value) && map.Channels[id] is { } channel)
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
                    PartnersOf(system.Key).Add(other.Value);
                    PartnersOf(other.Value).Add(system.Key);
                }
            }
        }
    }

    /// <summary>Whether the map says of any two systems that they exchange data.</summary>
    public bool KnowsIntegrations => partners.Count > 0;

    /// <summary>Whether a touchpoint, or the channel of a touchpoint, names the system.</summary>
    public bool IsUsed(JourneySystem system) => used.Contains(system.Key);

    /// <summary>Whether the system exchanges data with no other.</summary>
    public bool IsIsolated(JourneySystem system) => !partners.ContainsKey(system.Key);

    /// <summary>Whether two systems are the same, exchange data, or both do so with a third.</summary>
    public bool AreConnected(Id<JourneySystem> one, Id<JourneySystem> other)
        => one == other
            || (KnowsIntegrations && partners.TryGetValue(one.Value, out var ofOne) && partners.TryGetValue(other.Value, out var ofOther)
                && (ofOne.Contains(other.Value) || Meet(ofOne, ofOther)));

    // Called at every change of team, so it goes through the shorter set, without an enumerator on the heap.
    private static bool Meet(HashSet<string> one, HashSet<string> other)
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
            used.Add(system.Value);
        }
    }

    private HashSet<string> PartnersOf(string system)
    {
        if (!partners.TryGetValue(system, out var found))
        {
            partners.Add(system, found = new HashSet<string>(StringComparer.Ordinal));
        }

        return found;
    }
}
