using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>The flow read a second time, as plainly as the format says it, without arrays and without speed.</summary>
internal sealed class NaiveFlow
{
    private NaiveFlow(IReadOnlyList<Touchpoint> touchpoints) => Touchpoints = touchpoints;

    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    public Dictionary<string, double> Entries { get; } = new(StringComparer.Ordinal);

    public double UnknownEntries { get; private set; }

    public Dictionary<(string From, string To), double> Shares { get; } = [];

    public Dictionary<(string From, string To), Transition> Transitions { get; } = [];

    public Dictionary<string, double> Leaving { get; } = new(StringComparer.Ordinal);

    public static NaiveFlow Read(JourneyMap map, Id<Persona>? persona)
    {
        var flow = new NaiveFlow([.. map.Touchpoints.Where(t => Meets(t.Personas, persona))]);
        foreach (var touchpoint in flow.Touchpoints)
        {
            var all = touchpoint.Next.Where(t => map.Touchpoints.Contains(t.Key)).ToList();
            var mine = all.Where(t => Meets(t.Personas, persona) && flow.Touchpoints.Any(other => other.Key == t.Key)).ToList();
            var (shares, rest) = Divide([.. all.Select(t => t.Share)], [.. mine.Select(t => t.Share)], touchpoint.Exit == true);
            flow.Leaving[touchpoint.Key] = rest;
            for (var i = 0; i < mine.Count; i++)
            {
                flow.Shares[(touchpoint.Key, mine[i].Key)] = shares[i];
                flow.Transitions[(touchpoint.Key, mine[i].Key)] = mine[i];
            }
        }

        flow.ReadEntries(map);
        return flow;
    }

    public IEnumerable<string> Successors(string from, Func<string, bool>? isAllowed = null)
        => Shares.Keys.Where(key => key.From == from && (isAllowed is null || isAllowed(key.To))).Select(key => key.To);

    /// <summary>What can be reached from some touchpoints, themselves included, by allowed touchpoints only.</summary>
    public HashSet<string> Reach(IEnumerable<string> from, Func<string, bool> isAllowed)
    {
        var reached = from.Where(isAllowed).ToHashSet(StringComparer.Ordinal);
        while (reached.SelectMany(id => Successors(id, isAllowed)).Where(id => !reached.Contains(id)).ToList() is { Count: > 0 } more)
        {
            reached.UnionWith(more);
        }

        return reached;
    }

    /// <summary>Every path without a touchpoint twice, depth first in the order of the transitions.</summary>
    public IEnumerable<List<string>> Paths(string from, string to, int most) => PathsOn([from], to, most);

    private IEnumerable<List<string>> PathsOn(List<string> way, string to, int most)
    {
        if (way.Count > most)
        {
            return [];
        }

        return way[^1] == to ? [way] : Successors(way[^1]).Where(next => !way.Contains(next)).SelectMany(next => PathsOn([.. way, next], to, most));
    }

    private void ReadEntries(JourneyMap map)
    {
        var stated = map.Touchpoints.Where(t => t.Entry is not null).ToList();
        if (stated.Count == 0)
        {
            var implied = Touchpoints.Where(t => !Shares.Keys.Any(key => key.To == t.Key && key.From != t.Key)).ToList();
            implied.ForEach(t => Entries[t.Key] = 1.0 / implied.Count);
            UnknownEntries = implied.Count == 0 ? 1 : 0;
            return;
        }

        var mine = Touchpoints.Where(t => t.Entry is not null).ToList();
        var (shares, rest) = Divide([.. stated.Select(t => t.Entry!.Value.Share)], [.. mine.Select(t => t.Entry!.Value.Share)], leavingTakesPart: false);
        UnknownEntries = rest;
        for (var i = 0; i < mine.Count; i++)
        {
            Entries[mine[i].Key] = shares[i];
        }
    }

    private static (double[] Shares, double Remaining) Divide(Share?[] all, Share?[] mine, bool leavingTakesPart)
    {
        var sum = Math.Min(1, all.Sum(share => (double)(share?.Value ?? 0)));
        var kept = mine.Sum(share => (double)(share?.Value ?? 0));
        var left = kept > 0 ? 1 - sum : 1;
        var open = mine.Count(share => share is null);
        var ways = open + (leavingTakesPart ? 1 : 0);
        return (
            [.. mine.Select(share => share is { } stated ? kept > 0 ? (double)stated.Value * sum / kept : 0 : left / ways)],
            open == 0 ? left : leavingTakesPart ? left / ways : 0);
    }

    private static bool Meets(ElementList<Id<Persona>>? personas, Id<Persona>? persona) => persona is null || personas is null || personas.Value.Contains(persona.Value);
}
