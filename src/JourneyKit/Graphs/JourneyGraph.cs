using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// The flow of a map as a graph: touchpoints and the transitions between them, for all personas or for one. It is made
/// once, immutable and safe for threads; what takes time is computed when it is first asked for. Everything stands in
/// the order of the map, so that the same map gives the same answers. It is a graph of QuikGraph, whose algorithms run on
/// it as it is; those that change their graph take <see cref="ToMutable"/>.
/// </summary>
/// <remarks>
/// Questions of structure (what leads where, paths, what is unreachable) follow every transition, whatever its share;
/// questions of flow (shares, loops) follow those that somebody takes. Transitions to touchpoints that the map does not
/// have are left out; validated maps have none. Where one touchpoint is asked for that the graph does not hold, the answer is
/// empty; a path from or to a touchpoint that the map does not have is a mistake, and refused.
/// </remarks>
public sealed partial class JourneyGraph
{
    private readonly JourneyMap map;
    private readonly JourneyGraph? everybody;
    private readonly FlowStructure flow;
    private readonly Lazy<PersonaFlows> personaFlows;
    private readonly Lazy<EntryShares> entryShares;
    private readonly Lazy<FlowShares> flowShares;
    private readonly Lazy<FlowTransition[]> transitions;
    private readonly Lazy<FlowMatrix> matrix;
    private readonly Lazy<Reachability> reachability;
    private readonly Lazy<ElementList<Assumption>> assumptions;
    private readonly Lazy<ElementList<Loop>> loops;
    private readonly Lazy<ElementList<ElementList<Id<Touchpoint>>>> parts;
    private readonly Lazy<ChannelMatrix> channelMatrix;
    private readonly Lazy<ElementList<ChannelSwitch>> channelSwitches;
    private readonly Lazy<ElementList<FlowTransition>> backSteps;
    private readonly Lazy<ElementList<FlowTransition>> stageJumps;
    private readonly Lazy<ElementList<FlowEntry>> entries;
    private readonly Lazy<ElementList<Id<Touchpoint>>> exits;
    private readonly Lazy<ElementList<Id<Touchpoint>>> deadEnds;
    private readonly Lazy<ElementList<Id<Touchpoint>>> unreachable;
    private readonly Lazy<ElementList<Id<Touchpoint>>> reachedByRecoveryOnly;

    private JourneyGraph(JourneyMap map, FlowStructure flow, Id<Persona>? persona, JourneyGraph? everybody)
    {
        this.map = map;
        this.flow = flow;
        this.everybody = everybody;
        Persona = persona;
        entryShares = new(() => everybody?.PersonaFlows.EntriesOf(flow) ?? EntryShares.Of(flow));
        flowShares = new(() => everybody?.PersonaFlows.SharesOf(persona!.Value, flow) ?? FlowShares.Of(flow));
        personaFlows = everybody?.personaFlows ?? new(() => new PersonaFlows(map, flow, flowShares, entryShares));
        transitions = new(() => FlowReading.Transitions(flow, flowShares.Value));
        matrix = new(() => flowShares.Value.ToMatrix(flow, entryShares.Value));
        reachability = new(() => Reachability.Of(flow, entryShares.Value));
        assumptions = new(() => FlowReading.Assumptions(flow, entryShares.Value, flowShares.Value, RestsOnPersonas ? PersonaFlows.Weights.Assumptions : []));
        loops = new(() => LoopFinder.Find(flow, () => flowShares.Value));
        parts = new(() => FlowReading.Parts(flow));
        channelMatrix = new(() => ChannelMatrix.Of(map, flow.Touchpoints, transitions.Value));
        channelSwitches = new(() => Moves.BetweenChannels(flow, transitions.Value));
        backSteps = new(() => Moves.BetweenStages(map, flow, transitions, (from, to) => to < from));
        stageJumps = new(() => Moves.BetweenStages(map, flow, transitions, (from, to) => to > from + 1));
        entries = new(() => FlowReading.Entries(flow, entryShares.Value));
        exits = new(() => flow.Ids(Ends.Exits(flow)));
        deadEnds = new(() => flow.Ids(Ends.DeadEnds(map, flow, LeavingAt)));
        unreachable = new(() => flow.Ids(reachability.Value.IsUnreachable));
        reachedByRecoveryOnly = new(() => flow.Ids(reachability.Value.IsReachedByRecoveryOnly));
    }

    /// <summary>The persona whose part of the map this is; null where it is the whole map.</summary>
    public Id<Persona>? Persona { get; }

    /// <summary>
    /// The vertices. In a persona's graph, those that the persona meets, as the persona meets them: <c>byPersona</c> has
    /// replaced what is said of everybody, and transitions and pain points of others are left out.
    /// </summary>
    public ElementMap<Touchpoint> Touchpoints => flow.Touchpoints;

    /// <summary>Whether the map has any transition, also where this is the graph of a persona who takes none. Without one a map has no flow, and what is said of it means little.</summary>
    public bool HasFlow => (everybody ?? this).flow.Rows.EdgeCount > 0;

    /// <summary>The transitions, each with the share that it has in the flow.</summary>
    public ElementList<FlowTransition> Transitions => new(transitions.Value);

    /// <summary>The touchpoints where journeys begin; empty where everything is led to, and for a persona for whom no stated entry remains.</summary>
    public ElementList<FlowEntry> Entries => entries.Value;

    /// <summary>The share of journeys of which it is not known where they begin, 0 to 1: what stated shares leave where no entry is there to take it.</summary>
    public decimal UnknownEntryShare => entryShares.Value.Unknown;

    /// <summary>How many shares the flow is made of: one per entry and one per transition; for a persona also those of the personas, where a way that only some can take was scaled by them.</summary>
    public int ShareCount => entryShares.Value.Vertices.Length + flow.Rows.EdgeCount + (RestsOnPersonas ? map.Personas.Count : 0);

    /// <summary>Those of the shares that the map does not state as they are used: entries first, then transitions, then personas.</summary>
    public ElementList<Assumption> Assumptions => assumptions.Value;

    /// <summary>The touchpoints where leaving is intended.</summary>
    public ElementList<Id<Touchpoint>> Exits => exits.Value;

    /// <summary>The touchpoints that nothing leads on from, and where neither an exit nor a conversion says that this is meant.</summary>
    public ElementList<Id<Touchpoint>> DeadEnds => deadEnds.Value;

    /// <summary>The touchpoints that no journey reaches from an entry, by no recovery either.</summary>
    public ElementList<Id<Touchpoint>> Unreachable => unreachable.Value;

    /// <summary>Whether a journey reaches a touchpoint from an entry, by a recovery too; false where the graph has no such touchpoint.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public bool IsReachable(Id<Touchpoint> touchpoint) => flow.IndexOf(touchpoint) is >= 0 and var vertex && !reachability.Value.IsUnreachable[vertex];

    /// <summary>The touchpoints that are reached only because the recovery of a pain point leads to them, or leads on to them from there.</summary>
    public ElementList<Id<Touchpoint>> ReachedByRecoveryOnly => reachedByRecoveryOnly.Value;

    /// <summary>The loops, in the order of their first touchpoints. No touchpoint is in two of them: loops that share one are one.</summary>
    public ElementList<Loop> Loops => loops.Value;

    /// <summary>The parts that no transition connects, in the order of their first touchpoints; more than one means islands.</summary>
    public ElementList<ElementList<Id<Touchpoint>>> Parts => parts.Value;

    /// <summary>The transitions between touchpoints of two different channels.</summary>
    internal ElementList<ChannelSwitch> ChannelSwitches => channelSwitches.Value;

    /// <summary>From which channel to which channel how many transitions lead, and with which shares.</summary>
    internal ChannelMatrix ChannelMatrix => channelMatrix.Value;

    /// <summary>
    /// The changes of channel that no transition shows, because between the two touchpoints the customer does something
    /// alone: one for each two touchpoints, found as they are asked for.
    /// </summary>
    internal IEnumerable<HandOver> HandOversAcrossActions => HandOverSearch.All(flow);

    /// <summary>The transitions that lead to a stage before the one they lead out of.</summary>
    public ElementList<FlowTransition> BackSteps => backSteps.Value;

    /// <summary>The transitions that lead forward over at least one stage.</summary>
    public ElementList<FlowTransition> StageJumps => stageJumps.Value;

    /// <summary>The shares as numbers, for computation; transitions that nobody takes are left out.</summary>
    internal FlowMatrix Flow => matrix.Value;

    internal JourneyMap Map => map;

    internal FlowStructure Structure => flow;

    /// <summary>What the flow of each persona is made of.</summary>
    internal PersonaFlows PersonaFlows => personaFlows.Value;

    private bool RestsOnPersonas => entryShares.Value.RestsOnPersonas || flowShares.Value.RestsOnPersonas;

    /// <summary>Makes the graph of a map, for all personas.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The graph. What it answers is computed when it is asked for, and once.</returns>
    /// <example>
    /// <code>
    /// var graph = JourneyGraph.Of(map);
    /// Console.WriteLine($"{graph.Unreachable.Count} touchpoints are reached by no journey");
    /// </code>
    /// </example>
    public static JourneyGraph Of(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new(map, FlowStructure.Of(map.Touchpoints), null, null);
    }

    /// <summary>Makes the graph of the part of a map that a persona meets; see <see cref="For"/>.</summary>
    /// <param name="map">The map.</param>
    /// <param name="persona">The persona.</param>
    /// <returns>The graph, with the touchpoints as the persona meets them.</returns>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    public static JourneyGraph Of(JourneyMap map, Id<Persona> persona) => Of(map).For(persona);

    /// <summary>
    /// The graph of the part of the map that a persona meets: the touchpoints and transitions whose <c>personas</c> name
    /// it or are omitted. On a way that only some personas can take, its share is the one of everybody divided by their
    /// part of those who are there; the ways open to all fill up to the sum of everybody. What <c>byPersona</c> says stands
    /// as it is.
    /// </summary>
    /// <param name="persona">The persona.</param>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    public JourneyGraph For(Id<Persona> persona) => everybody is not null ? everybody.For(persona)
        : map.Personas.Contains(persona.Value) ? new(map, PersonaFlows.StructureOf(map, persona), persona, this)
        : throw new ArgumentException($"The map has no persona '{persona}'.", nameof(persona));

    /// <summary>The transitions out of a touchpoint, in the order of the map.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<FlowTransition> TransitionsFrom(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? new(transitions.Value[flow.Rows.Starts[vertex]..flow.Rows.Starts[vertex + 1]]) : [];

    /// <summary>The share of those at a touchpoint whose journey ends there, 0 to 1, after all retries; null where the graph has no such touchpoint.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public decimal? ShareLeaving(Id<Touchpoint> touchpoint) => Leaving(touchpoint)?.InTheEnd;

    /// <summary>Who leaves at a touchpoint; null where the graph has no such touchpoint.</summary>
    internal LeavingShare? Leaving(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? new LeavingShare(LeavingAt(vertex), flow.At(vertex).Exit == true, RetryAt(vertex)) : null;

    /// <summary>What can be reached from a touchpoint by one transition or more; itself only where a loop leads back.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<Id<Touchpoint>> ReachableFrom(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? flow.Ids(Reach.Beyond(flow.Rows, vertex)) : [];

    /// <summary>What can reach a touchpoint by one transition or more; itself only where a loop leads back.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<Id<Touchpoint>> LeadsTo(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? flow.Ids(Reach.Beyond(flow.Reversed, vertex)) : [];

    /// <summary>The paths between two touchpoints that pass none twice, found as they are asked for, in the order in which the map lists transitions.</summary>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end; the same touchpoint gives the path that holds it alone.</param>
    /// <param name="mostPaths">The most paths that are given, since their number explodes with the size of a map. Where this many come, there may be more.</param>
    /// <param name="mostTouchpoints">The most touchpoints that a path may have, first and last included.</param>
    /// <exception cref="ArgumentException">The map has no such touchpoint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public IEnumerable<ElementList<Id<Touchpoint>>> Paths(Id<Touchpoint> from, Id<Touchpoint> to, int mostPaths = 1_000, int mostTouchpoints = 50)
        => FlowReading.Paths(flow, [IndexOf(from, nameof(from))], IndexOf(to, nameof(to)), mostPaths, mostTouchpoints);

    /// <summary>The paths from every entry to a touchpoint, entry by entry; each as <see cref="Paths"/> gives it.</summary>
    /// <param name="to">Where they end.</param>
    /// <param name="mostPaths">The most paths that are given, for all entries together.</param>
    /// <param name="mostTouchpoints">The most touchpoints that a path may have, first and last included.</param>
    /// <exception cref="ArgumentException">The map has no such touchpoint.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public IEnumerable<ElementList<Id<Touchpoint>>> PathsFromEntries(Id<Touchpoint> to, int mostPaths = 1_000, int mostTouchpoints = 50)
        => FlowReading.Paths(flow, entryShares.Value.Vertices, IndexOf(to, nameof(to)), mostPaths, mostTouchpoints);

    /// <summary>
    /// The path between two touchpoints that costs least by what is known; among such, the one with the fewest unknown
    /// places, then with the fewest touchpoints, then the first in the order of the map.
    /// </summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="cost">What is to be as small as possible; both ends count.</param>
    /// <returns>The path; null where there is none, also because this is the graph of a persona who does not meet both.</returns>
    /// <exception cref="ArgumentException">The map has no such touchpoint, or there is no such cost.</exception>
    public PathResult? ShortestPath(Id<Touchpoint> from, Id<Touchpoint> to, PathCost cost)
    {
        Argument.Defined(cost, nameof(cost));
        return (IndexOf(from, nameof(from)), IndexOf(to, nameof(to))) is ( >= 0 and var start, >= 0 and var end) ? new ShortestPathSearch(flow, cost).Find(start, end) : null;
    }

    /// <summary>
    /// The touchpoints that every path from any entry to a conversion passes, from the first to the last, without the
    /// touchpoint where it happens. Empty where no entry leads to it.
    /// </summary>
    /// <param name="conversion">The conversion.</param>
    /// <exception cref="ArgumentException">The map has no such conversion.</exception>
    public ElementList<Id<Touchpoint>> SinglePointsOfFailure(Id<Conversion> conversion)
        => map.Conversions[conversion] is null ? throw new ArgumentException($"The map has no conversion '{conversion}'.", nameof(conversion)) : flow.Ids(BottlenecksBefore(conversion));

    /// <summary>The map and how large the graph is, for people: <c>order: 12 touchpoints, 15 transitions</c>.</summary>
    public override string ToString()
        => $"{map.Id}{(Persona is { } persona ? $" for {persona}" : "")}: {VertexCount} touchpoint{(VertexCount == 1 ? "" : "s")}, {EdgeCount} transition{(EdgeCount == 1 ? "" : "s")}";

    /// <summary>For each vertex, whether a touchpoint can be reached from it by one transition or more.</summary>
    internal bool[] IsLeadingTo(Id<Touchpoint> touchpoint) => flow.IndexOf(touchpoint) is >= 0 and var vertex ? Reach.Beyond(flow.Reversed, vertex) : new bool[flow.Count];

    /// <summary>The same as vertices.</summary>
    internal List<int> BottlenecksBefore(Id<Conversion> conversion)
        => map.Conversions[conversion]?.At is { } at && flow.IndexOf(at) is >= 0 and var target ? Bottlenecks.Before(flow.Rows, entryShares.Value.Vertices, target) : [];

    /// <summary>Where this graph uses channels that a persona avoids, and which conversions can be reached without them.</summary>
    /// <param name="persona">The persona; mostly the one whose graph this is.</param>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    internal Avoidance AvoidedBy(Id<Persona> persona)
        => map.Personas[persona] is { } found ? Avoidance.Of(map, flow, entryShares.Value.Vertices, found) : throw new ArgumentException($"The map has no persona '{persona}'.", nameof(persona));

    // A persona's graph may lack a touchpoint of the map; below 0 then.
    private int IndexOf(Id<Touchpoint> touchpoint, string parameter)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? vertex
            : map.Touchpoints.Contains(touchpoint.Value) ? -1
            : throw new ArgumentException($"The map has no touchpoint '{touchpoint}'.", parameter);

    private decimal RetryAt(int vertex)
        => flow.Rows.From(vertex).IndexOf(vertex) is >= 0 and var at ? flowShares.Value.Shares[flow.Rows.Starts[vertex] + at] : 0;

    // A rule that asks for a few of them needs no division of all.
    private decimal LeavingAt(int vertex)
        => everybody is null && !flowShares.IsValueCreated ? FlowShares.DivisionAt(flow, vertex).Rest : flowShares.Value.Leaving[vertex];
}
