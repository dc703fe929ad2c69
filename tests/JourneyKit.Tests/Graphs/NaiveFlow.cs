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
            var (shares, rest) = Divide([.. all.Select(t => t.Share)], touchpoint.Exit == true);
            flow.Leaving[touchpoint.Key] = rest;
            var here = NaivePersonas.Meeting(map, touchpoint.Personas);
            var ways = all.Select((t, i) => new NaiveWay(shares[i], [.. here.Where(p => Meets(t.Personas, p.Id) && Meets(map.Touchpoints[t.Key]!.Personas, p.Id))], t.Share is null, persona is { } one && t.ByPersona.TryGetValue(one, out var own) ? (double)own.Value : null)).ToList();
            if (persona is { } mine)
            {
                (shares, flow.Leaving[touchpoint.Key]) = NaivePersonas.Divide(map, mine, here, ways, touchpoint.Exit == true);
            }

            for (var i = 0; i < all.Count; i++)
            {
                if (persona is null || ways[i].Takers.Any(p => p.Id == persona))
                {
                    flow.Shares[(touchpoint.Key, all[i].Key)] = shares[i];
                    flow.Transitions[(touchpoint.Key, all[i].Key)] = all[i];
                }
            }
        }

        flow.ReadEntries(map, persona);
        return flow;
    }

    /// <summary>The sum of all shares that are stated of everybody's transitions out of a touchpoint, or of those of the personas.</summary>
    public static double Stated(JourneyMap map, Id<Touchpoint> from)
        => map.Touchpoints[from]!.Next.Sum(way => Math.Max(NaivePersonas.Number(way.Share), way.ByPersona.Select(entry => NaivePersonas.Number(entry.Value)).DefaultIfEmpty().Max()));

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

    private void ReadEntries(JourneyMap map, Id<Persona>? persona)
    {
        var stated = map.Touchpoints.Where(t => t.Entry is not null).ToList();
        var all = stated.Count > 0 ? stated : [.. map.Touchpoints.Where(t => !IsLedTo(map.Touchpoints.SelectMany(from => from.Next.Select(way => (From: from.Key, To: way.Key))), t))];
        var (shares, rest) = stated.Count > 0 ? Divide([.. all.Select(t => t.Entry!.Value.Share)], leavingTakesPart: false)
            : ([.. all.Select(_ => 1.0 / all.Count)], all.Count == 0 ? 1 : 0);
        UnknownEntries = rest;
        if (persona is { } mine)
        {
            var begin = map.Personas.Where(p => all.Any(t => Meets(t.Personas, p.Id))).ToList();
            var ways = all.Select((t, i) => new NaiveWay(shares[i], [.. begin.Where(p => Meets(t.Personas, p.Id))], t.Entry is { Share: null }, null)).ToList();
            (shares, UnknownEntries) = NaivePersonas.Divide(map, mine, begin, ways, leavingTakesPart: false);
            (shares, all) = ([.. shares.Where((_, i) => Meets(all[i].Personas, persona))], [.. all.Where(t => Meets(t.Personas, persona))]);
            if (all.Count == 0)
            {
                all = stated.Count > 0 ? [] : [.. Touchpoints.Where(t => !IsLedTo(Shares.Keys, t))];
                (shares, UnknownEntries) = ([.. all.Select(_ => 1.0 / all.Count)], all.Count == 0 ? 1 : 0);
            }
        }

        for (var i = 0; i < all.Count; i++)
        {
            Entries[all[i].Key] = shares[i];
        }
    }

    private static bool IsLedTo(IEnumerable<(string From, string To)> ways, Touchpoint touchpoint) => ways.Any(way => way.To == touchpoint.Key && way.From != touchpoint.Key);

    private static (double[] Shares, double Remaining) Divide(Share?[] all, bool leavingTakesPart)
    {
        var sum = all.Sum(share => NaivePersonas.Number(share));
        var left = Math.Max(0, 1 - sum);
        var open = all.Count(share => share is null);
        var ways = open + (leavingTakesPart ? 1 : 0);
        return (
            [.. all.Select(share => share is null ? left / ways : NaivePersonas.Number(share) / Math.Max(1, sum))],
            open == 0 ? left : leavingTakesPart ? left / ways : 0);
    }

    private static bool Meets(ElementList<Id<Persona>>? personas, Id<Persona>? persona) => persona is null || personas is null || personas.Value.Contains(persona.Value);
}
