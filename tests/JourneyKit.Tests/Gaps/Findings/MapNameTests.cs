using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.States;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings;

/// <summary>Sentences name a map by its own state.</summary>
public sealed class MapNameTests
{
    private const string Before = "touchpoints: { pay: { emotion: 1, importance: 5, satisfaction: 1, expectation: One tap, painPoints: { slow: { severity: 5 }, late: { severity: 4 } } }, basket: { emotion: 0 } }";
    private const string After = "touchpoints: { pay: { emotion: -1, desiredEmotion: 1, painPoints: { slow: { severity: 5 }, new: { severity: 5 } } } }";

    public static TheoryData<string> Kinds => new(GapKind.All.Select(kind => kind.Name).ToArray());

    [Fact]
    public void An_interim_map_is_never_called_the_future_map()
    {
        var report = GapAnalysis.Compare(Maps.FromYaml(Before), Maps.FromYaml(After) with { State = MapState.Interim });
        Assert.All(report.Gaps, gap => Assert.DoesNotContain("future map", $"{gap.Title} {gap.Message} {gap.Advice}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(report.Gaps, gap => gap.Message.Contains("in the interim map", StringComparison.Ordinal));
        Assert.Contains(report.Gaps, gap => gap.Message.Contains("The map of today does not have it.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_interim_map_that_is_the_first_is_no_map_of_today()
    {
        var report = GapAnalysis.Compare(Maps.FromYaml(Before) with { State = MapState.Interim }, Maps.FromYaml(After) with { State = MapState.Future });
        Assert.Contains(report.Gaps, gap => gap.Message.Contains("The interim map does not have it.", StringComparison.Ordinal));
        Assert.Contains(report.Gaps, gap => gap.Message.Contains("in the future map", StringComparison.Ordinal));
    }

    [Fact]
    public void A_series_that_ends_with_an_interim_map_says_so()
        => Assert.All(
            StateSeries.Of([Maps.FromYaml(Before), Maps.FromYaml(After) with { State = MapState.Interim }]).Report.Gaps,
            gap => Assert.DoesNotContain("future map", gap.Message, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_gap_names_an_interim_map_by_its_own_state(string kind)
    {
        var example = GapDetectors.All.Single(detector => detector.Kind.Name == kind).FoundExample;
        var (before, after) = (Maps.FromYaml(example.Before), Maps.WithBaseline(example.After, example.Before));
        Assert.All(Texts(kind, before, after with { State = MapState.Interim }), text => Assert.DoesNotMatch(@"in future|future map|from then on", text));
        Assert.All(Texts(kind, before with { State = MapState.Interim }, after), text => Assert.DoesNotMatch(@"\btoday\b", text));
    }

    [Theory]
    [InlineData(MapState.Current, null, "Today")]
    [InlineData(MapState.Interim, null, "Interim")]
    [InlineData(MapState.Future, null, "Future")]
    [InlineData(MapState.Future, "Summer 2027", "Summer 2027")]
    public void A_state_is_called_by_its_horizon(MapState state, string? horizon, string name)
        => Assert.Equal(name, (Maps.FromYaml("") with { State = state, Horizon = horizon }).StateName);

    private static IEnumerable<string> Texts(string kind, JourneyMap before, JourneyMap after)
        => GapAnalysis.Compare(before, after).Gaps
            .Where(gap => gap.Kind.Name == kind)
            .Select(gap => $"{gap.Title} {gap.Message} {gap.Advice}");
}
