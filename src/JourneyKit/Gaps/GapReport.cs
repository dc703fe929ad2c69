using JourneyKit.Changes;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Outcomes;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps.Priorities.Ranking;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Gaps.Roadmap.Planning;
using JourneyKit.Gaps.Summary;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps;

/// <summary>What separates two maps, what becomes of it, and in which order to close it. Immutable; the same maps and options give the same report.</summary>
public sealed class GapReport
{
    private readonly Lazy<GapPriorities> priorities;
    private readonly Lazy<GapRanking> ranking;
    private readonly Lazy<RankRobustness> robustness;
    private readonly Lazy<GapSummary> summary;
    private readonly Lazy<GapRoadmap> roadmap;
    private readonly Lazy<ElementList<MeanOutcome>> means;
    private readonly Lazy<GapOutcomes> outcomes;
    private readonly Lazy<ElementList<PersonaOutlook>> personas;

    internal GapReport(GapContext context, ElementMap<Gap> gaps)
    {
        Context = context;
        Options = context.Options;
        Changes = context.Changes;
        Gaps = gaps;
        priorities = new(() => PriorityFinder.Find(context));
        ranking = new(() => new GapRanking(context, gaps));
        robustness = new(() => ranking.Value.Robustness());
        summary = new(() => SummaryBuilder.Of(context, this));
        roadmap = new(() => RoadmapPlanner.Plan(context, Ranking, Priorities));
        personas = new(() => context.Personas);
        means = new(() => OutcomeFinder.MeansOf(context));
        outcomes = new(() => OutcomeFinder.Of(context, Means));
        Conversions = context.Conversions;
    }

    /// <summary>What the gaps were found in, for what else is computed of the same two maps.</summary>
    internal GapContext Context { get; }

    /// <summary>How the analysis was made.</summary>
    public GapOptions Options { get; }

    /// <summary>The first map: the journey as it is.</summary>
    public JourneyMap Before => Changes.Before;

    /// <summary>The second map: the journey as it should be.</summary>
    public JourneyMap After => Changes.After;

    /// <summary>All that differs between the maps, and which elements are which.</summary>
    public ChangeSet Changes { get; }

    /// <summary>The gaps by their ids, group by group, in the order of the maps.</summary>
    public ElementMap<Gap> Gaps { get; }

    /// <summary>The scores of opportunities, initiatives and pain points. Computed when first asked for.</summary>
    internal GapPriorities Priorities => priorities.Value;

    /// <summary>
    /// All gaps in the order in which to close them: what is to be decided, that is regressions and open gaps, then what is
    /// unclear, then what is planned; each by severity, what customers meet before what the organisation lacks, then by
    /// <see cref="GapOptions.Weights"/>. Computed when first asked for.
    /// </summary>
    internal ElementMap<RankedGap> Ranking => ranking.Value.Ranked;

    /// <summary>How robust that order is. Computed when first asked for, which takes as long as <see cref="GapOptions.Variations"/> rankings.</summary>
    internal RankRobustness Robustness => robustness.Value;

    /// <summary>What to know of the report on one screen. Computed when first asked for, with the ranking, its robustness and the roadmap.</summary>
    public GapSummary Summary => summary.Value;

    /// <summary>In which order the initiatives can be done, and what they close. Computed when first asked for.</summary>
    public GapRoadmap Roadmap => roadmap.Value;

    /// <summary>What becomes of touchpoints, feelings and pain points, whether or not that is a gap. Computed when first asked for.</summary>
    internal GapOutcomes Outcomes => outcomes.Value;

    /// <summary>The mean emotions alone, which a summary needs. Computed when first asked for.</summary>
    internal ElementList<MeanOutcome> Means => means.Value;

    /// <summary>What becomes of the journey of each persona of both maps. Computed when first asked for.</summary>
    internal ElementList<PersonaOutlook> Personas => personas.Value;

    /// <summary>What becomes of each conversion: those of the second map in its order, then those that only the first has.</summary>
    public ElementList<ConversionOutlook> Conversions { get; }

    /// <summary>Whether both maps have the same id. Where they have not, they were compared as if they were of one journey.</summary>
    public bool IsOneJourney => Before.Id == After.Id;

    /// <summary>Whether both maps are of the same state: two versions, of which neither is the other's target. Then only what is worse and what hurts is looked for, and in interim and future maps what is unexplained.</summary>
    public bool AreVersions => Before.State == After.State;

    /// <summary>The gaps with one standing, in the order of <see cref="Gaps"/>.</summary>
    /// <param name="standing">What becomes of them.</param>
    public IEnumerable<Gap> With(GapStanding standing) => Gaps.Where(gap => gap.Standing == standing);

    /// <summary>The maps, and how many gaps have which standing, for people: <c>order, Today → Future: 12 gaps (3 open, 9 planned)</c>.</summary>
    public override string ToString()
    {
        var standings = Gaps.GroupBy(gap => gap.Standing).OrderBy(group => group.Key).Select(group => $"{Figures.Number(group.Count())} {group.Key.ToString().ToLowerInvariant()}");
        var (before, after) = IsOneJourney ? ($"{Before.Id}, {Before.StateName}", After.StateName) : ($"{Before.Id}, {Before.StateName}", $"{After.Id}, {After.StateName}");
        return $"{before} → {after}: {(Gaps.Count == 0 ? "no gaps" : $"{Figures.Number(Gaps.Count)} gap{(Gaps.Count == 1 ? "" : "s")} ({string.Join(", ", standings)})")}";
    }
}
