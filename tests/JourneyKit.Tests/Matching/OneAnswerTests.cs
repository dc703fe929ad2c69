using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Matching;

/// <summary>Rules, comparison, gaps and roadmap give one answer to what became of an element and who is to see to it, over random maps and random edits of them.</summary>
public sealed class OneAnswerTests
{
    private const int Maps = 250;
    private static readonly JourneyValidator Strict = new(options: new ValidationOptions { Preset = RulePreset.Strict });

    [Fact]
    public void What_is_gone_is_gone_for_all()
        => ForEachPair((before, after, report, name) =>
        {
            var removed = report.Changes.Told.Where(change => change.Kind == ChangeKind.Removed && change.Path.Segments is ["touchpoints", _]).Select(change => change.Path.Segment).Order(StringComparer.Ordinal).ToList();
            var outcomes = report.Outcomes.Touchpoints.Where(outcome => outcome.Fate == TouchpointFate.Removed).Select(outcome => outcome.Before[0].Value).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(removed, outcomes);
            Assert.All(Findings(after, before, "touchpoint-gone-without-a-word"), message => Assert.True(removed.Count > 5 || removed.Exists(id => message.StartsWith($"`{id}` ", StringComparison.Ordinal)), $"{name}: {message}"));
            Assert.All(report.Gaps.Where(gap => gap.Kind.Name == "moment-of-truth-lost" && gap.Severity >= GapSeverity.Medium && gap.At(GapSide.After) is null), gap => Assert.Contains(gap.Elements[0].TouchpointId!.Value.Value, removed));
        });

    [Fact]
    public void What_replaces_an_element_replaces_it_for_all()
        => ForEachPair((_, _, report, name) =>
        {
            foreach (var outcome in report.Outcomes.Touchpoints.Where(outcome => outcome.Fate is TouchpointFate.Merged or TouchpointFate.Split or TouchpointFate.Replaced))
            {
                Assert.All(outcome.Before, id => Assert.Contains(outcome.After!.Value.Value, report.Changes.Matches.Touchpoints.AfterOf(id.Value)));
                Assert.DoesNotContain(report.Changes.Told, change => change.Kind is ChangeKind.Added && change.Path.Segments is ["touchpoints", var id] && id == outcome.After!.Value.Value);
                Assert.DoesNotContain(report.Gaps, gap => gap.Kind.Name == "unexplained-change" && gap.At(GapSide.After) is null && outcome.Before.Any(id => id == gap.Elements[0].TouchpointId));
            }

            Assert.NotNull(name);
        });

    [Fact]
    public void A_pain_point_is_answered_for_all_or_for_none()
        => ForEachPair((before, after, report, name) =>
        {
            var unanswered = report.Gaps.Where(gap => gap.Kind.Name == "severe-pain-unanswered").Select(gap => gap.Id.Split(':')[1]).ToHashSet(StringComparer.Ordinal);
            foreach (var message in Findings(after, before, "severe-pain-unanswered").Where(message => message.StartsWith("Nothing answers the pain point `", StringComparison.Ordinal)))
            {
                var id = message.Split('`')[1];
                Assert.True(unanswered.Contains(id) || report.Gaps.Any(gap => gap.Kind.Name == "pain-worse" && gap.Id.EndsWith($":{id}", StringComparison.Ordinal)), $"{name}: {id} is answered for the report and not for the rule");
            }

            Assert.All(unanswered, id => Assert.DoesNotContain(report.Roadmap.Steps, step => step.PainPoints.Any(painPoint => painPoint.Path.Segment == id)));
        });

    [Fact]
    public void Who_closes_a_gap_has_it_on_the_roadmap_and_who_is_dropped_has_none()
        => ForEachPair((_, _, report, name) =>
        {
            var steps = report.Roadmap.Steps;
            foreach (var gap in report.Gaps)
            {
                Assert.All(gap.Initiatives, id => Assert.Contains(steps[id.Value]!.Gaps, own => own.Id == gap.Id));
                Assert.All(gap.WorkedOnBy, id => Assert.Contains(steps[id.Value]!.WorksOn, own => own.Id == gap.Id));
                Assert.All(gap.CausedBy, id => Assert.Contains(steps[id.Value]!.Worsens, own => own.Id == gap.Id));
                Assert.True(gap.Initiatives.Count == 0 || gap.Standing == GapStanding.Planned, $"{name}: {gap.Id}");
                Assert.Empty(gap.Initiatives.Intersect(gap.CausedBy).Concat(gap.Initiatives.Intersect(gap.WorkedOnBy)));
            }

            Assert.All(steps, step => Assert.All(step.Gaps, gap => Assert.Contains(step.Initiative.Id, report.Gaps[gap.Id]!.Initiatives)));
            foreach (var gap in report.Gaps.Where(gap => gap.Kind.Name == "pain-resolved"))
            {
                Assert.All(gap.Initiatives, id => Assert.Contains(steps[id.Value]!.PainPoints, painPoint => painPoint.Path.Segment == gap.Id.Split(':')[1]));
            }
        });

    private static IEnumerable<string> Findings(JourneyMap map, JourneyMap before, string rule)
        => Strict.Validate(map, before).Where(diagnostic => diagnostic.Descriptor.Name == rule).Select(diagnostic => diagnostic.Message);

    private static void ForEachPair(Action<JourneyMap, JourneyMap, GapReport, string> law)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = RandomMaps.Map(seed) with { State = MapState.Current };
            var edited = RandomEdits.Of(map, seed) with { State = MapState.Future };
            var other = RandomMaps.Map(seed + 1) with { State = MapState.Future };
            law(map, edited, GapAnalysis.Compare(map, edited), $"edit {seed}");
            law(map, other, GapAnalysis.Compare(map, other), $"pair {seed}");
        }
    }
}
