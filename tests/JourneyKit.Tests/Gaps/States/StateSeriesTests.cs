using JourneyKit.Gaps;
using JourneyKit.Gaps.States;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.States;

public sealed class StateSeriesTests
{
    [Theory]
    [InlineData("emotion: 0", 0.5)]
    [InlineData("emotion: -1", 0d)]
    [InlineData("emotion: 1", 1d)]
    [InlineData("emotion: 2", 1d)]
    [InlineData("emotion: -2", -0.5)]
    [InlineData("doing: Pays.", null)]
    public void A_state_closes_the_part_of_the_way_that_it_has_gone(string interim, double? share)
    {
        var series = Series("touchpoints: { pay: { emotion: -1 } }", $"touchpoints: {{ pay: {{ {interim} }} }}", "touchpoints: { pay: { emotion: 1 } }");
        Assert.Equal([0, (decimal?)share, 1], series.Gaps["emotion-below-target:pay"]!.Closed);
    }

    [Theory]
    [InlineData("touchpoints: { join: { replaces: [register], emotion: 0 } }")]
    [InlineData("touchpoints: { register: { emotion: 0 } }")]
    public void A_touchpoint_may_be_renamed_at_any_state(string interim)
    {
        var series = Series("touchpoints: { register: { emotion: -1 } }", interim, "touchpoints: { join: { replaces: [register], emotion: 1 } }");
        Assert.Equal([0, 0.5m, 1], series.Gaps["emotion-below-target:register:join"]!.Closed);
    }

    [Fact]
    public void A_conversion_is_closed_by_its_probability()
    {
        const string Map = "conversions: { order: { at: done } }\ntouchpoints: { start: { entry: 100%, next: { done: 20% } }, done: { } }";
        var series = Series(Map, Map.Replace("20%", "25%", StringComparison.Ordinal), Map.Replace("20%", "40%", StringComparison.Ordinal));
        Assert.Equal([0, 0.25m, 1], series.Gaps["conversion-below-target:order"]!.Closed);
    }

    [Fact]
    public void Each_state_has_its_total_over_what_is_planned()
    {
        var series = Series("touchpoints: { pay: { emotion: -1 }, help: { emotion: 0 } }", "touchpoints: { pay: { emotion: 1 }, help: { } }", "touchpoints: { pay: { emotion: 1 }, help: { emotion: 1 } }");
        Assert.Equal([(0, 2, 0m), (1, 1, 1m), (2, 2, 1m)], series.Totals.Select(total => (total.Closed, total.Known, total.Mean!.Value)));
        Assert.All(series.Totals, total => Assert.Equal(2, total.Of));
    }

    [Fact]
    public void The_first_state_closes_nothing_and_the_last_all_that_is_planned()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var map = RandomMaps.Map(seed);
            var series = StateSeries.Of([map, RandomEdits.Of(map, seed), RandomMaps.Map(seed + 1)]);
            Assert.All(series.Gaps, progress =>
            {
                Assert.Equal(3, progress.Closed.Count);
                Assert.Equal(0, progress.Closed[0]);
                Assert.Equal(progress.Gap.Standing == GapStanding.Planned ? 1 : 0, progress.Closed[2]);
                Assert.True(progress.Closed[1] is null or <= 1);
            });
        }
    }

    // What is to be measured one day is on the last map, and has no value there either; the first map may have an aim of its own.
    [Fact]
    public void A_state_that_is_the_first_closes_nothing_and_one_that_is_the_last_all_that_it_can()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var (first, last) = (RandomMaps.Map(seed), RandomMaps.Map(seed + 1));
            var series = StateSeries.Of([first, first, last, last]);
            var staying = GapAnalysis.Compare(last with { State = MapState.Current }, last with { State = MapState.Future }).Gaps;
            var aimed = GapAnalysis.Compare(first with { State = MapState.Current }, first with { State = MapState.Future }).Gaps;
            Assert.All(series.Gaps.Where(progress => progress.Gap.Standing == GapStanding.Planned && !staying.Contains(progress.Gap.Id) && !aimed.Contains(progress.Gap.Id)), progress =>
            {
                Assert.True(progress.Closed[1] is null or 0, progress.Gap.Id);
                Assert.True(progress.Closed[2] is null or 1, progress.Gap.Id);
            });
        }
    }

    [Fact]
    public void A_series_needs_two_maps() => Assert.Throws<ArgumentException>(() => StateSeries.Of([RandomMaps.Map(0)]));

    private static StateSeries Series(params string[] maps)
        => StateSeries.Of([.. maps.Select((lines, at) => at == 0 ? Maps.FromYaml(lines) : Maps.WithBaseline(lines, maps[0]) with { State = at == maps.Length - 1 ? MapState.Future : MapState.Interim })]);
}
