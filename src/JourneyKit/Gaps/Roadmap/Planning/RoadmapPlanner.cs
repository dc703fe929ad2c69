using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Planning;

/// <summary>Puts the initiatives in order and gathers what is to be said of them.</summary>
internal sealed class RoadmapPlanner
{
    private readonly GapContext context;
    private readonly ElementMap<RankedGap> ranking;
    private readonly ILookup<Id<Initiative>, RankedGap> closedBy;
    private readonly ILookup<Id<Initiative>, RankedGap> workedOnBy;
    private readonly ILookup<Id<Initiative>, RankedGap> causedBy;

    private RoadmapPlanner(GapContext context, ElementMap<RankedGap> ranking)
    {
        this.context = context;
        this.ranking = ranking;
        closedBy = ByInitiative(gap => gap.Initiatives);
        workedOnBy = ByInitiative(gap => gap.WorkedOnBy);
        causedBy = ByInitiative(gap => gap.CausedBy);
    }

    public static GapRoadmap Plan(GapContext context, ElementMap<RankedGap> ranking, GapPriorities priorities)
    {
        var planner = new RoadmapPlanner(context, ranking);
        return planner.Plan(planner.Order(priorities));
    }

    private GapRoadmap Plan(ElementMap<RoadmapStep> ordered)
    {
        var path = CriticalPathSearch.Find(ordered);
        var onPath = path is null ? [] : path.Initiatives.ToHashSet();
        ElementMap<RoadmapStep> steps = [.. ordered.Select(step => step with { IsOnCriticalPath = onPath.Contains(step.Initiative.Id) })];
        return new GapRoadmap
        {
            Title = context.After.Map.Title,
            Language = context.After.Map.Language ?? context.Before.Map.Language,
            Steps = steps,
            Waves = [.. steps.Where(step => !step.IsDone).GroupBy(step => step.Wave).Select(wave => new RoadmapWave(wave.Key, [.. wave.Select(step => step.Initiative.Id)], Loads.ByTeam(wave)))],
            CriticalPath = path,
            Months = Loads.ByMonth(steps),
            WithoutMonths = [.. steps.Where(step => !step.IsDone && !Loads.HasMonths(step)).Select(step => step.Initiative.Id)],
            GapsWithoutInitiative = [.. ranking.Where(gap => gap.Gap.Initiatives.Count + gap.Gap.WorkedOnBy.Count + gap.Gap.CausedBy.Count == 0).Select(gap => gap.Gap)],
            Findings = RoadmapChecks.Find(context, steps, [.. ranking.Select(ranked => ranked.Gap)]),
        };
    }

    private ElementMap<RoadmapStep> Order(GapPriorities priorities)
    {
        var initiatives = context.Work.Initiatives;
        var order = new DependencyOrder(initiatives);
        var worth = initiatives.Select(initiative => Score(closedBy[initiative.Id]) + Score(workedOnBy[initiative.Id].Where(gap => gap.Gap.Standing == GapStanding.Planned)) - Score(causedBy[initiative.Id])).ToList();
        var inherited = order.Inherit(worth);
        var steps = initiatives
            .Select((initiative, i) => Step(initiative, order.WaveOf(initiative), worth[i], inherited[i]))
            .OrderBy(step => step.Wave)
            .ThenBy(step => step.IsDone ? order.LevelOf(step.Initiative) : 0)
            .ThenByDescending(step => step.Priority)
            .ThenByDescending(step => priorities.Initiatives[step.Initiative.Key]?.By(PriorityMeasure.Rice)?.Value ?? -1)
            .ThenBy(step => step.Initiative.Key, StringComparer.Ordinal);
        return [.. steps.Select((step, i) => step with { Position = i + 1 })];
    }

    private RoadmapStep Step(Initiative initiative, int wave, decimal worth, decimal priority) => new()
    {
        Initiative = initiative,
        Element = context.SideOf(initiative).Element(Places.Initiative(initiative), initiative),
        Position = 0,
        Wave = wave,
        TeamName = initiative.Owner is { } team ? (context.After.Map.Teams[team] ?? context.Before.Map.Teams[team])?.Name ?? Id.ToName(team.Value) : null,
        Worth = worth,
        Priority = priority,
        Gaps = [.. closedBy[initiative.Id].Select(gap => gap.Gap)],
        WorksOn = [.. workedOnBy[initiative.Id].Select(gap => gap.Gap)],
        Worsens = [.. causedBy[initiative.Id].Select(gap => gap.Gap)],
        PainPoints = context.Reasons([.. context.Work.ClosedBy(initiative).Select(painPoint => Id<IReason>.Trusted(painPoint.Value))]),
    };

    private ILookup<Id<Initiative>, RankedGap> ByInitiative(Func<Gap, ElementList<Id<Initiative>>> initiatives)
        => ranking.SelectMany(gap => initiatives(gap.Gap).Select(initiative => (Initiative: initiative, Gap: gap))).ToLookup(pair => pair.Initiative, pair => pair.Gap);

    private static decimal Score(IEnumerable<RankedGap> gaps) => gaps.Aggregate(0m, (sum, gap) => sum + gap.Score);
}
