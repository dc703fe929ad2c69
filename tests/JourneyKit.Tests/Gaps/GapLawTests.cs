using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps;

/// <summary>What must hold of every report, over random maps and random edits of them.</summary>
public sealed class GapLawTests
{
    private static readonly int Maps = CaseCount.Of("JOURNEYKIT_MAPS", 250);

    // But for what its own initiatives are expected to make worse.
    [Fact]
    public void A_map_has_no_way_to_go_to_itself()
        => ForEachMap((map, name) => Assert.True(!GapAnalysis.Compare(map with { State = MapState.Current }, map with { State = MapState.Future }).With(GapStanding.Regression).Any(gap => gap.Kind.Name != "metric-worse"), name));

    [Fact]
    public void The_same_maps_give_the_same_gaps()
        => ForEachPair((before, after, name) => Assert.True(Lines(GapAnalysis.Compare(before, after)).SequenceEqual(Lines(GapAnalysis.Compare(before, after)), StringComparer.Ordinal), name));

    [Fact]
    public void Ids_and_meaning_do_not_depend_on_the_order_of_elements()
        => ForEachPair((before, after, name) =>
        {
            var expected = GapAnalysis.Compare(before, after).Gaps.Select(gap => $"{gap.Id} {gap.Severity} {gap.Standing}").Order(StringComparer.Ordinal);
            var actual = GapAnalysis.Compare(RandomEdits.Shuffle(before, 1), RandomEdits.Shuffle(after, 2)).Gaps.Select(gap => $"{gap.Id} {gap.Severity} {gap.Standing}").Order(StringComparer.Ordinal);
            Assert.Equal(expected, actual);
        });

    [Fact]
    public void Every_element_and_input_is_in_the_map_that_it_is_said_to_be_in()
        => ForEachPair((before, after, name) =>
        {
            foreach (var gap in GapAnalysis.Compare(before, after, new GapOptions { Match = MatchMode.Suggest }).Gaps)
            {
                Assert.NotEmpty(gap.Elements);
                Assert.All(gap.Elements.Concat(gap.Reasons), element => Assert.True(Has(element.Side == GapSide.Before ? before : after, element.Path), $"{name}: {gap.Id}: {element}"));
                Assert.All(gap.Numbers, number => Assert.NotEmpty(number.Inputs));
                Assert.Equal(gap.Numbers.Count, gap.Numbers.Select(number => number.Name).Distinct(StringComparer.Ordinal).Count());
                Assert.All(gap.Numbers.SelectMany(number => number.Inputs).Where(input => input.Side is not null), input => Assert.True(Has(input.Side == GapSide.Before ? before : after, input.Path!), $"{name}: {gap.Id}: {input}"));
            }
        });

    private static bool Has(JourneyMap map, ElementPath path) => path.Parent is null || (JourneySchema.Map.TryFind(map, path.Segments.ToArray(), out var found) && found is not null);

    private static IEnumerable<string> Lines(GapReport report) => report.Gaps.Select(gap => $"{gap.Id} {gap.Severity} {gap.Standing} {gap.Title} {gap.Message} {gap.Advice} {string.Join(';', gap.Numbers)} {string.Join(';', gap.Elements)}");

    private static void ForEachMap(Action<JourneyMap, string> law)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            law(RandomMaps.Map(seed), $"map {seed}");
        }
    }

    private static void ForEachPair(Action<JourneyMap, JourneyMap, string> law)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = RandomMaps.Map(seed) with { State = MapState.Current };
            law(map, RandomEdits.Of(map, seed) with { State = MapState.Future }, $"edit {seed}");
            law(map, RandomMaps.Map(seed + 1) with { State = MapState.Future }, $"pair {seed}");
        }
    }
}
