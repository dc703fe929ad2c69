namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// Lets touchpoints that only one of two flows has be compared with what there is without them. Where customers come to
/// such a touchpoint, the other flow gets a stand-in for it: nobody leaves there, and all go where they went without it.
/// So the flow without it stays as it was, and what it keeps away or brings is told at the touchpoint itself, not where
/// customers come from. There is a stand-in for each place that customers come from.
/// </summary>
/// <param name="without">The flow that does not have the touchpoints.</param>
/// <param name="with">The flow that has them.</param>
/// <param name="extra">Which vertices these are.</param>
/// <param name="origins">The vertex that each vertex stands for.</param>
internal sealed class WaysAround(FlowRows without, FlowRows with, bool[] extra, List<int> origins)
{
    private const int MostAtOnce = 10_000;

    // So many stand-ins that both flows are not much larger with them.
    private int left = extra.Length + MostAtOnce;

    private readonly HashSet<int> leading = Leading(with, extra);

    /// <summary>Adds the stand-ins to both flows. Where they would be too many, some are left out: what happens there counts for the ways that lead there.</summary>
    public void Add()
    {
        if (leading.Count == 0)
        {
            return;
        }

        var count = with.Count;
        for (var vertex = 0; vertex < count; vertex++)
        {
            if (!IsExtra(vertex) && Array.Exists(with.From(vertex), way => IsExtra(way.Target)))
            {
                AddFrom(vertex);
            }
        }

        AddAtBegin();
    }

    private bool IsExtra(int vertex) => leading.Contains(vertex);

    private bool IsInBoth(int vertex) => vertex >= extra.Length || !extra[vertex];

    // Those from which customers come to what both flows have. Whoever is sent where the journey ends is sent there by what comes before.
    private static HashSet<int> Leading(FlowRows with, bool[] extra)
    {
        var (found, from) = (new HashSet<int>(), new Dictionary<int, List<int>>());
        for (var vertex = 0; vertex < extra.Length; vertex++)
        {
            foreach (var (target, _) in extra[vertex] ? with.From(vertex).Where(way => way.Share > 0) : [])
            {
                if (target >= extra.Length || !extra[target])
                {
                    found.Add(vertex);
                }
                else if (from.TryGetValue(target, out var known))
                {
                    known.Add(vertex);
                }
                else
                {
                    from.Add(target, [vertex]);
                }
            }
        }

        var next = new Queue<int>(found);
        while (next.TryDequeue(out var vertex))
        {
            foreach (var earlier in from.GetValueOrDefault(vertex) ?? [])
            {
                if (found.Add(earlier))
                {
                    next.Enqueue(earlier);
                }
            }
        }

        return found;
    }

    private void AddFrom(int vertex)
    {
        var others = new HashSet<int>();
        foreach (var vertices in Groups(with.From(vertex), without.From(vertex)))
        {
            if ((Detour.PutOnAWay(with.From(vertex), without.From(vertex), vertices, with, IsInBoth) ?? Detour.AndBack(vertex, with.From(vertex), without.From(vertex), vertices, with, IsInBoth)) is { } detour)
            {
                Take(vertex, detour);
            }
            else
            {
                others.UnionWith(vertices);
            }
        }

        if (others.Count > 0 && Detour.InPlaceOfOthers(with.From(vertex), without.From(vertex), without.Leaving(vertex) - with.Leaving(vertex), others, with, IsInBoth) is { } rest)
        {
            Take(vertex, rest);
        }
    }

    private void Take(int vertex, Detour detour)
    {
        var copies = StandIns(detour);
        with.Set(vertex, detour.Through(copies), with.Leaving(vertex));
        without.Set(vertex, detour.Around(copies), detour.LeavingBeside(without.Leaving(vertex)));
    }

    // Where journeys begin at another touchpoint that does not lead to where they began, they begin elsewhere: that is no way around.
    private void AddAtBegin()
    {
        (int Target, double Share)[] ways = [.. with.Begin()];
        if (!Array.Exists(ways, way => IsExtra(way.Target)))
        {
            return;
        }

        foreach (var vertices in Groups(ways, [.. without.Begin()]))
        {
            if (Detour.PutOnAWay([.. with.Begin()], [.. without.Begin()], vertices, with, IsInBoth) is { } detour)
            {
                var copies = StandIns(detour);
                with.Begin(detour.Through(copies));
                without.Begin(detour.Around(copies));
            }
        }
    }

    // The extra vertices that ways come to, apart where neither a vertex nor a way that fewer go now is of both.
    private IEnumerable<HashSet<int>> Groups((int Target, double Share)[] ways, (int Target, double Share)[] before)
    {
        var fewer = Detour.Fewer(ways, before);
        var groups = new List<(HashSet<int> Vertices, HashSet<int> Ways)>();
        foreach (var (target, _) in ways.Where(way => IsExtra(way.Target)))
        {
            if (Reached(target) is not { } reached)
            {
                return [];
            }

            var led = Detour.LedTo(reached, with).Where(fewer.ContainsKey).ToHashSet();
            foreach (var group in groups.FindAll(group => group.Vertices.Overlaps(reached) || group.Ways.Overlaps(led)))
            {
                reached.UnionWith(group.Vertices);
                led.UnionWith(group.Ways);
                groups.Remove(group);
            }

            groups.Add((reached, led));
        }

        left -= groups.Sum(group => group.Vertices.Count);
        return groups.Select(group => group.Vertices);
    }

    // The extra vertices behind one, with it; null where they are too many.
    private HashSet<int>? Reached(int from)
    {
        var found = new HashSet<int> { from };
        var next = new Queue<int>(found);
        while (next.TryDequeue(out var vertex))
        {
            foreach (var (target, _) in with.From(vertex))
            {
                if (IsExtra(target) && found.Add(target))
                {
                    next.Enqueue(target);
                }
            }

            if (found.Count > left)
            {
                return null;
            }
        }

        return found;
    }

    private Dictionary<int, int> StandIns(Detour detour)
    {
        var copies = new Dictionary<int, int>();
        foreach (var vertex in detour.Vertices)
        {
            copies.Add(vertex, with.Count + copies.Count);
            origins.Add(origins[vertex]);
        }

        foreach (var vertex in detour.Vertices)
        {
            with.Add(with.From(vertex).Select(way => (copies.GetValueOrDefault(way.Target, way.Target), way.Share)), with.Leaving(vertex));
            var (ways, leaves) = detour.StandIn(vertex, copies);
            without.Add(ways, leaves);
        }

        return copies;
    }
}
