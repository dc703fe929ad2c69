using JourneyKit.Documents;
using JourneyKit.Graphs;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Validation.Checks;

namespace JourneyKit.Validation;

/// <summary>The inputs of all rules in one run; what several of them need is computed once.</summary>
internal sealed class RuleInputs(JourneyMap map, JourneyMap? baseline, ValidationOptions options, Func<ElementPath, bool> isDefinedElsewhere)
{
    private readonly Dictionary<Id<Persona>, JourneyGraph> graphs = [];
    private readonly HashSet<Rule> heard = [];
    private readonly List<LeftOutCheck> leftOut = [];
    private bool isDraftKnown;
    private Rule? running;

    public JourneyMap Map => map;

    public JourneyMap? Baseline => baseline;

    public ValidationOptions Options => options;

    /// <summary>Whether the map comes from a text, so that other places can be shown.</summary>
    public bool HasPlaces { get; init; }

    /// <summary>What the maps that it extends say of themselves; null where it extends none.</summary>
    public LeftBehind? Extended { get; init; }

    public bool IsDraft => WhyDraft is not null;

    /// <summary>Why the map counts as a draft, as the rest of a sentence; null for a map in use.</summary>
    public string? WhyDraft
    {
        get
        {
            if (!isDraftKnown)
            {
                field = DraftMap.Reason(map, Extended);
                isDraftKnown = true;
            }

            return field;
        }
    }

    public JourneyGraph Graph => field ??= JourneyGraph.Of(map);

    /// <summary>What each persona reaches. A graph for each of them would cost more than all rules together.</summary>
    public PersonaReach PersonaReach => field ??= new PersonaReach(map, Graph.Structure);

    public EvidenceUse EvidenceUse => field ??= new EvidenceUse(map);

    public ConcernedTouchpoints Concerned => field ??= new ConcernedTouchpoints(map);

    public UsedChannels UsedChannels => field ??= new UsedChannels(map);

    public IReadOnlyList<Move> ChannelSwitches => field ??= Move.BetweenChannels(map);

    public MetricUses MetricUses => field ??= new MetricUses(map);

    public SystemLandscape Landscape => field ??= new SystemLandscape(map);

    public PlannedWork Work => field ??= PlannedWork.Of(map, baseline);

    public MatchedMaps Matched => field ??= MatchedMaps.Of(baseline ?? throw new InvalidOperationException("There is no baseline."), map);

    public CheckScope Checks => field ??= new CheckScope(map, options.Today);

    public JourneyGraph GraphFor(Id<Persona> persona)
    {
        if (!graphs.TryGetValue(persona, out var graph))
        {
            graphs.Add(persona, graph = Graph.For(persona));
        }

        return graph;
    }

    /// <summary>The rule that is running.</summary>
    /// <exception cref="InvalidOperationException">None is.</exception>
    public Rule Running => running ?? throw new InvalidOperationException("No rule is running.");

    /// <summary>Makes a rule the one that is running, if it asks such a map and what it needs is there.</summary>
    /// <returns>Whether it is to be run.</returns>
    public bool Begin(Rule rule)
    {
        if (IsDraft && !rule.AsksDrafts)
        {
            return false;
        }

        running = rule;
        if (((rule.Needs | rule.Considers) & Missing) == RuleNeeds.None)
        {
            heard.Add(rule);
        }

        return (rule.Needs & ~Given) == RuleNeeds.None;
    }

    /// <summary>The checks that rules did not make.</summary>
    public IReadOnlyList<LeftOutCheck> LeftOut => leftOut;

    /// <summary>Notes that the running rule did not look at the map.</summary>
    public void LeaveOut(string why)
    {
        leftOut.Add(new LeftOutCheck(Running, why));
        BreakOff();
    }

    /// <summary>Notes that the running rule did not come to its end: what it did not find may be there.</summary>
    public void BreakOff() => heard.Remove(Running);

    /// <summary>Whether a rule was run with all that it looks at: then what it did not find is not there.</summary>
    public bool WasHeard(Rule rule) => heard.Contains(rule);

    public bool IsDefinedElsewhere(ElementPath path) => isDefinedElsewhere(path);

    private RuleNeeds Given => (baseline is null ? RuleNeeds.None : RuleNeeds.Baseline) | (options.Today is null ? RuleNeeds.None : RuleNeeds.Today);

    // A current map that names no baseline needs none.
    private RuleNeeds Missing => ~(map is { State: MapState.Current, Baseline: null } ? Given | RuleNeeds.Baseline : Given);
}
