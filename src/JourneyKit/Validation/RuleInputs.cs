using JourneyKit.Documents;
using JourneyKit.Graphs;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What all rules look at in one run; what several of them need is computed once.</summary>
internal sealed class RuleInputs(JourneyMap map, JourneyMap? baseline, ValidationOptions options, Func<ElementPath, bool> isDefinedElsewhere)
{
    private readonly Dictionary<Id<Persona>, JourneyGraph> graphs = [];
    private readonly List<Rule> heard = new(RuleSet.Default.Rules.Count);
    private (MapMaturity Maturity, string? WhyDraft)? level;
    private Rule? running;
    private HashSet<Rule>? allHeard;

    public JourneyMap Map => map;

    public JourneyMap? Baseline => Known(baseline);

    public DateOnly? Today => Known(options.Today);

    public ValidationOptions Options => options;

    /// <summary>Whether the map comes from a text, so that other places can be shown.</summary>
    public bool HasPlaces { get; init; }

    /// <summary>What is said of themselves by the maps that it extends; null where there are none.</summary>
    public LeftBehind? Extended { get; init; }

    public MapMaturity Maturity => Level.Maturity;

    /// <summary>Why the map counts as a draft, as the rest of a sentence; null for a map in use.</summary>
    public string? WhyDraft => Level.WhyDraft;

    private (MapMaturity Maturity, string? WhyDraft) Level => level ??= MaturityOf.Map(map, Extended);

    public JourneyGraph Graph => field ??= JourneyGraph.Of(map);

    /// <summary>What each persona reaches; a graph for each of them would cost more than all rules together.</summary>
    public PersonaReach PersonaReach => field ??= new PersonaReach(map, Graph.Structure);

    public EvidenceUse EvidenceUse => field ??= new EvidenceUse(map);

    public ConcernedTouchpoints Concerned => field ??= new ConcernedTouchpoints(map);

    public UsedChannels UsedChannels => field ??= new UsedChannels(map);

    public IReadOnlyList<Move> ChannelSwitches => field ??= Move.BetweenChannels(map);

    public MetricUses MetricUses => field ??= new MetricUses(map);

    public SystemLandscape Landscape => field ??= new SystemLandscape(map);

    public PlannedWork Work => field ??= PlannedWork.Of(map, baseline);

    public MatchedMaps? Matched => Baseline is null ? null : field ??= MatchedMaps.Of(baseline!, map);

    public JourneyGraph GraphFor(Id<Persona> persona)
    {
        if (!graphs.TryGetValue(persona, out var graph))
        {
            graphs.Add(persona, graph = Graph.For(persona));
        }

        return graph;
    }

    /// <summary>The rule that looks.</summary>
    /// <exception cref="InvalidOperationException">None has begun.</exception>
    public Rule Running => running ?? throw new InvalidOperationException("No rule is running.");

    /// <summary>A rule begins to look.</summary>
    public void Begin(Rule rule)
    {
        running = rule;
        heard.Add(rule);
    }

    /// <summary>Whether a rule was run and had all that it asked for: then what it did not find is not there. Asked when all have run.</summary>
    public bool WasHeard(Rule rule) => (allHeard ??= [.. heard]).Contains(rule);

    public bool IsDefinedElsewhere(ElementPath path) => isDefinedElsewhere(path);

    private T? Known<T>(T? asked)
    {
        if (asked is null && running is not null && heard.Count > 0 && heard[^1] == running)
        {
            heard.RemoveAt(heard.Count - 1);
        }

        return asked;
    }
}
