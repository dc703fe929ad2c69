using JourneyKit.Changes;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Plans;
using JourneyKit.Questions;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Context;

/// <summary>What detectors look at.</summary>
internal sealed class GapContext
{
    private readonly ComparedMaps maps;
    private readonly Lazy<IReadOnlyList<TouchpointPair>> pairs;
    private readonly Lazy<ReasonIndex> reasons;
    private readonly Lazy<PainPointFates> painPoints;
    private readonly Lazy<ElementList<ConversionOutlook>> conversions;
    private readonly Lazy<GroupOutlooks> groups;
    private readonly Lazy<IReadOnlySet<Id<Objective>>> gone;

    public GapContext(ChangeSet changes, GapOptions options)
    {
        Changes = changes;
        Options = options;
        Before = new JourneySide(GapSide.Before, changes.Before);
        After = new JourneySide(GapSide.After, changes.After);
        Work = PlannedWork.Of(changes.After, changes.Before);
        maps = new(Before, After, new MatchedMaps(changes.Before, changes.After, changes.Matches));
        pairs = new(() => [.. FindPairs()]);
        reasons = new(() => new ReasonIndex(Before, After));
        painPoints = new(() => new PainPointFates(this));
        groups = new(() => new GroupOutlooks(this));
        conversions = new(() => ConversionOutlooks.Of(maps));
        gone = new(() => GoneObjectives.Of(changes.Before, changes.After));
    }

    public JourneySide Before { get; }

    public JourneySide After { get; }

    public ChangeSet Changes { get; }

    /// <summary>Which touchpoints and stages became which.</summary>
    public MatchedMaps Matched => maps.Matched;

    public MatchResult Matches => Changes.Matches;

    public GapOptions Options { get; }

    /// <summary>What is planned in either map.</summary>
    public PlannedWork Work { get; }

    /// <summary>What becomes of every pain point.</summary>
    public PainPointFates PainPoints => painPoints.Value;

    /// <summary>What the second map is called in a sentence.</summary>
    public string SecondMap => AreVersions ? "the newer map" : StateWords.TheMap(After.Map);

    /// <summary>What the first map is called in a sentence.</summary>
    public string FirstMap => AreVersions ? "the older map" : StateWords.TheMap(Before.Map);

    /// <summary>What becomes of each conversion.</summary>
    public ElementList<ConversionOutlook> Conversions => conversions.Value;

    /// <summary>What becomes of the journey of each persona of both maps.</summary>
    public ElementList<PersonaOutlook> Personas => groups.Value.Personas;

    /// <summary>Those of some personas, with one for all for whom the plan does about the same.</summary>
    public ElementList<AlikeOutlook> Joined(IEnumerable<PersonaOutlook> some) => groups.Value.Joined(some);

    /// <summary>What becomes of the journeys of each segment of several personas.</summary>
    public ElementList<SegmentOutlook> Segments => groups.Value.Segments;

    /// <summary>When what the first map says is so, in a sentence.</summary>
    public string WhenBefore => AreVersions ? $"in {FirstMap}" : StateWords.When(Before.Map);

    /// <summary>When what the second map says is so, in a sentence.</summary>
    public string WhenAfter => AreVersions ? $"in {SecondMap}" : StateWords.When(After.Map);

    /// <summary>Whether both maps are of one state: then they are two versions, and neither is the other's target.</summary>
    public bool AreVersions => Before.Map.State == After.Map.State;

    /// <summary>The touchpoints that both maps have, in the order of the second.</summary>
    public IReadOnlyList<TouchpointPair> Pairs => pairs.Value;

    /// <summary>The touchpoints that only the second map has, in its order.</summary>
    public IEnumerable<Touchpoint> Added => Matched.Added;

    /// <summary>The touchpoints that only the first map has, in its order.</summary>
    public IEnumerable<Touchpoint> Gone => Matched.Gone;

    /// <summary>What became of a touchpoint of the first map; nothing where it is gone.</summary>
    public IEnumerable<Touchpoint> AfterOf(Touchpoint before) => Matched.AfterOf(before);

    /// <summary>What a touchpoint of the second map came of; nothing where it is new.</summary>
    public IEnumerable<Touchpoint> BeforeOf(Touchpoint after) => Matched.BeforeOf(after);

    /// <summary>What became of a stage of the first map; nothing where it is gone.</summary>
    public IEnumerable<Stage> AfterOf(Stage before) => Matched.AfterOf(before);

    /// <summary>What a stage of the second map came of; nothing where it is new.</summary>
    public IEnumerable<Stage> BeforeOf(Stage after) => Matched.BeforeOf(after);

    /// <summary>The elements of a pair, as the gaps at it name them.</summary>
    public ElementList<GapElement> Elements(TouchpointPair pair) => [Before.Touchpoint(pair.Before), After.Touchpoint(pair.After)];

    /// <summary>
    /// Whether an objective of the first map is no longer one: the second defines others, and neither defines this one nor
    /// names it anywhere. A map without objectives of its own says nothing of them.
    /// </summary>
    public bool IsGone(Objective before) => gone.Value.Contains(before.Id);

    /// <summary>Whether a touchpoint of the first map that is gone was nothing but what goes wrong, and what hurt there is answered: then it is no loss.</summary>
    public bool WasBreakdown(Touchpoint gone) => Breakdowns.IsAnswered(gone, Work.IsAnswered);

    /// <summary>The map whose word of an opportunity holds.</summary>
    public JourneySide SideOf(Opportunity opportunity) => Work.IsOwn(opportunity) ? After : Before;

    /// <summary>The map whose word of an initiative holds.</summary>
    public JourneySide SideOf(Initiative initiative) => Work.IsOwn(initiative) ? After : Before;

    /// <summary>A persona, in each map that defines it.</summary>
    public ElementList<GapElement> Elements(Persona persona) =>
    [
        .. Before.Map.Personas[persona.Key] is { } before ? [Before.Persona(before)] : ElementCollections.List<GapElement>([]),
        .. After.Map.Personas[persona.Key] is { } after ? [After.Persona(after)] : ElementCollections.List<GapElement>([]),
    ];

    /// <summary>The touchpoints of the second map whose changes take away from a conversion of it.</summary>
    public IEnumerable<Id<Touchpoint>> LosingFor(ElementPath conversion)
        => Conversions.Where(outlook => outlook.After.Conversion is { } own && Places.Conversion(own) == conversion).SelectMany(outlook => outlook.Sources).Where(share => share is { Points: < 0, DependsOnOthers: false }).SelectMany(share => share.After);

    /// <summary>The initiatives about a pair.</summary>
    public ElementList<Id<Initiative>> WorkAt(TouchpointPair pair) => Work.Concerning(pair.Before.Id, pair.After.Id);

    /// <summary>What the second map gives as reasons, with their names from whichever map defines them.</summary>
    public ElementList<GapElement> Reasons(ElementList<Id<IReason>> because) => [.. because.Select(reasons.Value.Find).OfType<GapElement>()];

    private IEnumerable<TouchpointPair> FindPairs()
    {
        var compared = new ComparedPairs(Matches);
        foreach (var after in After.Map.Touchpoints)
        {
            foreach (var before in BeforeOf(after).Where(before => compared.Take(ElementRef.Of(ElementKind.Touchpoint, before.Id), ElementRef.Of(ElementKind.Touchpoint, after.Id))))
            {
                yield return new TouchpointPair(before, after) { WhenBefore = WhenBefore, WhenAfter = WhenAfter };
            }
        }
    }
}
