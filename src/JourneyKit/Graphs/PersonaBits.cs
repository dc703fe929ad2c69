using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Which of up to 64 personas meet, take and reach what: bit i stands for the persona i places behind the first one.</summary>
internal sealed partial class PersonaBits
{
    private readonly JourneyMap map;
    private readonly FlowStructure flow;
    private readonly int first;
    private readonly int count;
    private readonly ulong[] met;
    private readonly ulong[] taken;
    private readonly ulong[] begun;
    private readonly bool hasStatedEntry;

    public PersonaBits(JourneyMap map, FlowStructure flow, int first, int count)
    {
        this.map = map;
        this.flow = flow;
        this.first = first;
        this.count = count;
        met = new ulong[flow.Count];
        taken = new ulong[flow.Rows.EdgeCount];
        begun = new ulong[flow.Count];
        for (var vertex = 0; vertex < flow.Count; vertex++)
        {
            var touchpoint = flow.At(vertex);
            met[vertex] = Named(touchpoint.Personas);
            MetSomewhere |= met[vertex];
            hasStatedEntry |= touchpoint.Entry is not null;
            begun[vertex] = touchpoint.Entry is null ? 0 : met[vertex];
        }

        for (var edge = 0; edge < taken.Length; edge++)
        {
            taken[edge] = Named(flow.Transitions[edge].Personas);
        }

        if (!hasStatedEntry)
        {
            BeginWhereNothingLeadsTo();
        }

        WithEntry = begun.Aggregate(0ul, (some, bits) => some | bits);
    }

    /// <summary>Who meets any touchpoint.</summary>
    public ulong MetSomewhere { get; }

    /// <summary>Whose journeys begin anywhere.</summary>
    public ulong WithEntry { get; }

    /// <summary>Who meets touchpoints, but none of the stated entries.</summary>
    public ulong WithoutEntry => hasStatedEntry ? MetSomewhere & ~WithEntry : 0;

    /// <summary>For each vertex, who reaches it, by a recovery too.</summary>
    public ulong[] Reached => field ??= Spread(met, byRecovery: true);

    /// <summary>For each vertex, who reaches it along transitions.</summary>
    public ulong[] ReachedAlongTransitions => field ??= Spread(met, byRecovery: false);

    /// <summary>For each vertex, who reaches it along transitions and in no channel that the persona avoids.</summary>
    public ulong[] ReachedAroundAvoided => field ??= Spread(OpenWithoutAvoided, byRecovery: false);

    /// <summary>For each vertex, who meets it in no channel that the persona avoids.</summary>
    private ulong[] OpenWithoutAvoided => field ??= MetInNoAvoidedChannel();

    /// <summary>The vertices in channels that a persona avoids, reaches, and passes on a way to a vertex, in the order of the map; the vertex itself may be one.</summary>
    public IEnumerable<int> AvoidedOnTheWay(int bit, int goal)
    {
        var persona = 1ul << bit;
        var leads = new bool[flow.Count];
        var waiting = new Stack<int>();
        Mark(goal);
        while (waiting.TryPop(out var vertex))
        {
            var at = flow.Reversed.Starts[vertex];
            foreach (var source in flow.Reversed.From(vertex))
            {
                if ((taken[flow.ReversedEdges[at++]] & persona) != 0)
                {
                    Mark(source);
                }
            }
        }

        return Enumerable.Range(0, flow.Count).Where(vertex => leads[vertex] && (Reached[vertex] & ~OpenWithoutAvoided[vertex] & persona) != 0);

        void Mark(int vertex)
        {
            if (!leads[vertex] && (met[vertex] & persona) != 0)
            {
                leads[vertex] = true;
                waiting.Push(vertex);
            }
        }
    }

    private ulong All => ulong.MaxValue >> (64 - count);

    /// <summary>Null means everybody, an empty list nobody.</summary>
    private ulong Named(ElementList<Id<Persona>>? personas)
    {
        if (personas is not { } named)
        {
            return All;
        }

        var bits = 0ul;
        foreach (var id in named.Items)
        {
            if (map.Personas.IndexOf(id.Value) - first is >= 0 and var bit && bit < count)
            {
                bits |= 1ul << bit;
            }
        }

        return bits;
    }

    // Where nothing leads to in the whole map; who meets none of these begins where nothing leads to in its own part.
    private void BeginWhereNothingLeadsTo()
    {
        var own = (ulong[])met.Clone();
        met.CopyTo(begun, 0);
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                own[target] &= target == vertex ? All : ~(met[vertex] & taken[edge]);
                begun[target] &= target == vertex ? All : 0;
                edge++;
            }
        }

        var others = ~begun.Aggregate(0ul, (some, bits) => some | bits);
        for (var vertex = 0; vertex < begun.Length; vertex++)
        {
            begun[vertex] |= own[vertex] & others;
        }
    }

    private ulong[] MetInNoAvoidedChannel()
    {
        var avoiding = new Dictionary<Id<Channel>, ulong>();
        for (var bit = 0; bit < count; bit++)
        {
            foreach (var (channel, use) in map.Personas[first + bit].Channels.Entries)
            {
                if (use == ChannelUse.Avoided)
                {
                    avoiding[channel] = avoiding.GetValueOrDefault(channel) | 1ul << bit;
                }
            }
        }

        var open = (ulong[])met.Clone();
        for (var vertex = 0; avoiding.Count > 0 && vertex < open.Length; vertex++)
        {
            if (flow.At(vertex).Channel is { } channel && avoiding.TryGetValue(channel, out var bits))
            {
                open[vertex] &= ~bits;
            }
        }

        return open;
    }

    // A vertex is looked at again for each persona that comes later than others: mostly they come together.
    private ulong[] Spread(ulong[] isOpenTo, bool byRecovery)
    {
        var reached = new ulong[flow.Count];
        var waiting = new Stack<int>();
        for (var vertex = 0; vertex < begun.Length; vertex++)
        {
            Meet(vertex, begun[vertex]);
        }

        while (waiting.TryPop(out var vertex))
        {
            var edge = flow.Rows.Starts[vertex];
            foreach (var target in flow.Rows.From(vertex))
            {
                Meet(target, reached[vertex] & taken[edge++]);
            }

            if (byRecovery)
            {
                Recover(vertex);
            }
        }

        return reached;

        void Meet(int vertex, ulong coming)
        {
            var added = coming & isOpenTo[vertex] & ~reached[vertex];
            if (added != 0)
            {
                reached[vertex] |= added;
                waiting.Push(vertex);
            }
        }

        void Recover(int vertex)
        {
            foreach (var painPoint in flow.At(vertex).PainPoints)
            {
                if (painPoint.Recovery is { } recovery && flow.IndexOf(recovery) is >= 0 and var target)
                {
                    Meet(target, reached[vertex] & Named(painPoint.Personas));
                }
            }
        }
    }
}
