using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>
/// The flow of a map as a graph: touchpoints and the transitions between them, for all personas or for one. It is made
/// once, immutable and safe for threads; what takes time is computed when it is first asked for. Everything stands in
/// the order of the map, so that the same map gives the same answers.
/// </summary>
/// <remarks>
/// Questions of structure (what leads where, paths, what is unreachable) follow every transition, whatever its share;
/// questions of flow (shares, loops) follow those that somebody takes. Transitions to touchpoints that the map does not
/// have are left out; validated maps have none. Where an id is asked for that the graph does not hold, the answer is empty.
/// </remarks>
public sealed class JourneyGraph
{
    private readonly JourneyMap map;
    private readonly FlowStructure flow;
    private readonly Lazy<EntryShares> entryShares;
    private readonly Lazy<FlowShares> flowShares;
    private readonly Lazy<FlowTransition[]> transitions;
    private readonly Lazy<FlowMatrix> matrix;
    private readonly Lazy<Reachability> reachability;
    private readonly Lazy<ElementList<Assumption>> assumptions;
    private readonly Lazy<ElementList<Loop>> loops;
    private readonly Lazy<ElementList<ElementList<Id<Touchpoint>>>> parts;

    private JourneyGraph(JourneyMap map, ElementMap<Touchpoint> touchpoints, Id<Persona>? persona)
    {
        this.map = map;
        Persona = persona;
        flow = FlowStructure.Of(touchpoints);
        entryShares = new(() => EntryShares.Of(map, flow));
        flowShares = new(() => FlowShares.Of(map, flow));
        transitions = new(() => FlowReading.Transitions(flow, flowShares.Value));
        matrix = new(() => flowShares.Value.ToMatrix(flow, entryShares.Value));
        reachability = new(() => Reachability.Of(flow, entryShares.Value));
        assumptions = new(() => FlowReading.Assumptions(flow, entryShares.Value, flowShares.Value));
        loops = new(() => LoopFinder.Find(flow, () => flowShares.Value));
        parts = new(() => FlowReading.Parts(flow));
    }

    /// <summary>The persona whose part of the map this is; null where it is the whole map.</summary>
    public Id<Persona>? Persona { get; }

    /// <summary>
    /// The vertices. In a persona's graph, those that the persona meets, as the persona meets them: <c>byPersona</c> has
    /// replaced what is said of everybody, and transitions and pain points of others are left out.
    /// </summary>
    public ElementMap<Touchpoint> Touchpoints => flow.Touchpoints;

    /// <summary>Whether there is any transition. Without one a map has no flow, and what is said of it means little.</summary>
    public bool HasFlow => flow.Rows.EdgeCount > 0;

    /// <summary>The transitions, each with the share that it has in the flow.</summary>
    public ElementList<FlowTransition> Transitions => new(transitions.Value);

    /// <summary>The touchpoints where journeys begin; empty where everything is led to, and for a persona for whom no stated entry remains.</summary>
    public ElementList<FlowEntry> Entries => FlowReading.Entries(flow, entryShares.Value);

    /// <summary>The share of journeys of which it is not known where they begin, 0 to 1: what stated shares leave where no entry is there to take it.</summary>
    public decimal UnknownEntryShare => entryShares.Value.Unknown;

    /// <summary>How many shares the flow is made of: one per entry and one per transition.</summary>
    public int ShareCount => entryShares.Value.Vertices.Length + flow.Rows.EdgeCount;

    /// <summary>Those of the shares that the map does not state as they are used: entries first, then transitions.</summary>
    public ElementList<Assumption> Assumptions => assumptions.Value;

    /// <summary>The touchpoints where leaving is intended.</summary>
    public ElementList<Id<Touchpoint>> Exits => IdsWhere(vertex => flow.At(vertex).Exit == true);

    /// <summary>The touchpoints that nothing leads out of, and where neither an exit nor a conversion says that this is meant.</summary>
    public ElementList<Id<Touchpoint>> DeadEnds
    {
        get
        {
            var conversions = map.Conversions.Select(conversion => conversion.At).ToHashSet();
            return IdsWhere(vertex => flow.Rows.From(vertex).IsEmpty && flow.At(vertex).Exit != true && !conversions.Contains(flow.At(vertex).Id));
        }
    }

    /// <summary>The touchpoints that no journey reaches from an entry, by no recovery either.</summary>
    public ElementList<Id<Touchpoint>> Unreachable => flow.Ids(reachability.Value.IsUnreachable);

    /// <summary>The touchpoints that are reached only because the recovery of a pain point leads to them, or leads on to them from there.</summary>
    public ElementList<Id<Touchpoint>> ReachedByRecoveryOnly => flow.Ids(reachability.Value.IsReachedByRecoveryOnly);

    /// <summary>The loops, in the order of their first touchpoints. No touchpoint is in two of them: loops that share one are one.</summary>
    public ElementList<Loop> Loops => loops.Value;

    /// <summary>The parts that no transition connects, in the order of their first touchpoints; more than one means islands.</summary>
    public ElementList<ElementList<Id<Touchpoint>>> Parts => parts.Value;

    /// <summary>The shares as numbers, for computation; transitions that nobody takes are left out.</summary>
    internal FlowMatrix Flow => matrix.Value;

    /// <summary>Makes the graph of a map, for all personas.</summary>
    /// <param name="map">The map.</param>
    public static JourneyGraph Of(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new(map, map.Touchpoints, null);
    }

    /// <summary>
    /// Makes the graph of the part of a map that a persona meets: the touchpoints and transitions whose <c>personas</c>
    /// name it or are omitted. Remaining shares are scaled so that their sum is the stated one.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="persona">The persona.</param>
    /// <exception cref="ArgumentException">The map has no such persona.</exception>
    public static JourneyGraph Of(JourneyMap map, Id<Persona> persona)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Personas.Contains(persona.Value)
            ? new(map, PersonaView.Of(map, persona), persona)
            : throw new ArgumentException($"The map has no persona '{persona}'.", nameof(persona));
    }

    /// <summary>The transitions out of a touchpoint, in the order of the map.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<FlowTransition> TransitionsFrom(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? new(transitions.Value[flow.Rows.Starts[vertex]..flow.Rows.Starts[vertex + 1]]) : [];

    /// <summary>The share of those at a touchpoint whose journey ends there; null where the graph has no such touchpoint.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public LeavingShare? Leaving(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? new LeavingShare(flowShares.Value.Leaving[vertex], flow.At(vertex).Exit == true) : null;

    /// <summary>What can be reached from a touchpoint by one transition or more; itself only where a loop leads back.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<Id<Touchpoint>> ReachableFrom(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? flow.Ids(Reach.Beyond(flow.Rows, vertex)) : [];

    /// <summary>What can reach a touchpoint by one transition or more; itself only where a loop leads back.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    public ElementList<Id<Touchpoint>> LeadsTo(Id<Touchpoint> touchpoint)
        => flow.IndexOf(touchpoint) is >= 0 and var vertex ? flow.Ids(Reach.Beyond(flow.Reversed, vertex)) : [];

    private ElementList<Id<Touchpoint>> IdsWhere(Func<int, bool> isWanted) => flow.Ids(Enumerable.Range(0, flow.Count).Where(isWanted));
}
