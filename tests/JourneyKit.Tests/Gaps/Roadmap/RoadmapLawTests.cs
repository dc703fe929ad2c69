using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Roadmap;

/// <summary>What must hold of every ranking and roadmap, over random maps and random plans.</summary>
public sealed class RoadmapLawTests
{
    private const int Cases = 300;

    [Fact]
    public void A_ranking_holds_every_gap_once_best_first()
        => ForEachReport((report, name) =>
        {
            Assert.Equal(report.Gaps.Keys.Order(StringComparer.Ordinal), report.Ranking.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(Enumerable.Range(1, report.Gaps.Count), report.Ranking.Select(ranked => ranked.Rank));
            Assert.All(report.Ranking, ranked => Assert.InRange(ranked.Score, 0m, 1m));
            Assert.All(report.Ranking, ranked => Assert.InRange(ranked.Coverage, 0m, 1m));
            Assert.All(report.Ranking.SelectMany(ranked => ranked.Parts), part => Assert.InRange(part.Value, 0m, 1m));
            Assert.Equal(report.Ranking.OrderBy(ranked => ranked.Class).ThenByDescending(ranked => ranked.Gap.Severity).ThenByDescending(ranked => ranked.IsMetByCustomers).ThenByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Gap.Id, StringComparer.Ordinal).Select(ranked => ranked.Gap.Id), report.Ranking.Keys);
        });

    [Fact]
    public void Ranking_and_robustness_do_not_depend_on_the_order_of_elements()
        => ForEachPair((before, after, name) =>
        {
            var options = new GapOptions { Variations = 10 };
            var (one, other) = (GapAnalysis.Compare(before, after, options), GapAnalysis.Compare(RandomEdits.Shuffle(before, 1), RandomEdits.Shuffle(after, 2), options));
            Assert.Equal(one.Ranking.Select(ranked => $"{ranked.Gap.Id} {ranked.Score} {ranked.Coverage}"), other.Ranking.Select(ranked => $"{ranked.Gap.Id} {ranked.Score} {ranked.Coverage}"));
            Assert.Equal(one.Robustness, other.Robustness);
            Assert.Equal(GapAnalysis.Compare(before, after, options).Robustness, one.Robustness);
            Assert.True(one.Robustness.Top.All(gap => gap.StaysIn >= one.Robustness.SameTop), name);
        });

    [Fact]
    public void Every_score_that_is_known_has_a_value_and_every_other_says_what_is_missing()
        => ForEachReport((report, name) => Assert.All(
            report.Priorities.Opportunities.Concat(report.Priorities.Initiatives).Concat(report.Priorities.PainPoints).SelectMany(priority => priority.Scores),
            score => Assert.True(score.IsKnown == (score.Value is not null || score.Quadrant is not null) && score.IsKnown == (score.Missing.Count == 0), name)));

    [Fact]
    public void Every_initiative_that_is_not_dropped_is_on_the_roadmap_once_whatever_depends_on_what()
        => ForEachPlan(hasCircles: true, (initiatives, roadmap, name) =>
        {
            Assert.Equal(initiatives.Where(initiative => initiative.Status != InitiativeStatus.Dropped).Select(initiative => initiative.Key).Order(StringComparer.Ordinal), roadmap.Steps.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(roadmap.Steps.Where(step => !step.IsDone).Select(step => step.Initiative.Id), roadmap.Waves.SelectMany(wave => wave.Initiatives));
            Assert.Equal(Enumerable.Range(1, roadmap.Waves.Count), roadmap.Waves.Select(wave => wave.Number));
            Assert.Equal(Enumerable.Range(1, roadmap.Steps.Count), roadmap.Steps.Select(step => step.Position));
            Assert.True(roadmap.ToMarkdown().Length > 0 && !roadmap.ToMermaidGantt().Contains("\n\n", StringComparison.Ordinal), name);
        });

    [Fact]
    public void Without_circles_everything_comes_after_what_it_depends_on_and_in_a_later_wave()
        => ForEachPlan(hasCircles: false, (_, roadmap, name) =>
        {
            foreach (var step in roadmap.Steps)
            {
                foreach (var other in step.Initiative.DependsOn.Select(id => roadmap.Steps[id.Value]).OfType<RoadmapStep>().Where(other => !step.IsDone || other.IsDone))
                {
                    Assert.True(other.Position < step.Position, name);
                    Assert.True(other.Wave < step.Wave || step.IsDone, name);
                    Assert.True(other.Priority >= step.Priority, name);
                }

                Assert.True(step.Wave <= 1 || step.Initiative.DependsOn.Any(id => roadmap.Steps[id.Value]?.Wave == step.Wave - 1), name);
            }

            Assert.DoesNotContain(roadmap.Findings, finding => finding.Kind == RoadmapFindingKind.Circle);
        });

    [Fact]
    public void The_order_of_initiatives_in_the_map_makes_no_difference()
        => ForEachPlan(hasCircles: true, (initiatives, roadmap, _) => Assert.Equal(
            roadmap.Steps.Select(step => $"{step.Initiative.Key} {step.Wave}"),
            RoadmapOf.Initiatives([.. initiatives.Reverse()]).Steps.Select(step => $"{step.Initiative.Key} {step.Wave}")));

    [Fact]
    public void Months_add_up_to_the_efforts_that_they_are_made_of()
        => ForEachPlan(hasCircles: true, (_, roadmap, _) => Assert.Equal(
            roadmap.Steps.Where(step => !step.IsDone && !roadmap.WithoutMonths.Contains(step.Initiative.Id)).Sum(step => step.Initiative.Effort!.Value),
            roadmap.Months.Sum(month => month.PersonDays),
            10));

    [Fact]
    public void A_critical_path_is_a_chain_of_dependencies()
        => ForEachPlan(hasCircles: false, (_, roadmap, name) =>
        {
            if (roadmap.CriticalPath is { } path)
            {
                Assert.True(path.Initiatives.Zip(path.Initiatives.Skip(1)).All(pair => roadmap.Steps[pair.Second.Value]!.Initiative.DependsOn.Contains(pair.First)), name);
            }
        });

    [Fact]
    public void A_long_chain_does_not_run_out_of_stack()
    {
        var roadmap = RoadmapOf.Initiatives([.. Enumerable.Range(0, 20_000).Select(i => new Initiative($"i{i}") { DependsOn = i == 0 ? [] : [new Id<Initiative>($"i{i - 1}")] })]);
        Assert.Equal((20_000, 20_000m), (roadmap.Waves.Count, roadmap.CriticalPath!.Length));
    }

    private static void ForEachReport(Action<GapReport, string> law) => ForEachPair((before, after, name) => law(GapAnalysis.Compare(before, after), name));

    private static void ForEachPair(Action<JourneyMap, JourneyMap, string> law)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var map = RandomMaps.Map(seed) with { State = MapState.Current };
            law(map, RandomEdits.Of(map, seed) with { State = MapState.Future }, $"edit {seed}");
            law(map, RandomMaps.Map(seed + 1) with { State = MapState.Future }, $"pair {seed}");
        }
    }

    private static void ForEachPlan(bool hasCircles, Action<ElementMap<Initiative>, GapRoadmap, string> law)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var initiatives = Plan(seed, hasCircles);
            law(initiatives, RoadmapOf.Initiatives(initiatives), $"plan {seed}");
        }
    }

    private static ElementMap<Initiative> Plan(int seed, bool hasCircles)
    {
        var random = new Random(seed);
        var count = random.Next(1, 14);
        return [.. Enumerable.Range(0, count).Select(i => Initiative(random, i, hasCircles ? count : i))];
    }

    private static Initiative Initiative(Random random, int number, int others)
    {
        var start = new DateOnly(2026, 1, 1).AddDays(random.Next(200));
        return new Initiative($"i{number}")
        {
            DependsOn = [.. Enumerable.Range(0, others).Where(_ => random.Next(4) == 0).Select(i => new Id<Initiative>($"i{i}"))],
            Status = random.Next(3) == 0 ? null : (InitiativeStatus)random.Next(5),
            Effort = random.Next(3) == 0 ? null : random.Next(1, 100),
            Start = random.Next(4) == 0 ? null : start,
            Due = random.Next(4) == 0 ? null : start.AddDays(random.Next(-5, 120)),
            Owner = random.Next(4) == 0 ? (Id<Team>?)null : new Id<Team>($"team-{random.Next(3)}"),
        };
    }
}
