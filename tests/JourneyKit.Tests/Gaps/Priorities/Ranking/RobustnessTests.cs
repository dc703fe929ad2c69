using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities.Ranking;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Priorities.Ranking;

public sealed class RobustnessTests
{
    private const string Map = "touchpoints: { a: { volume: 100 }, b: { volume: 100 }, c: { volume: 100 }, d: { volume: 100 }, e: { volume: 100 }, f: { volume: 99 }, g: { volume: 5 } }";

    [Fact]
    public void Without_an_error_the_first_five_stay()
    {
        var found = Report(new GapOptions { InputError = 0 }, "abcdefg").Robustness;
        Assert.Equal((1m, 5), (found.SameTop.Value, found.Top.Count));
        Assert.All(found.Top, gap => Assert.Equal(1m, gap.StaysIn.Value));
    }

    [Fact]
    public void What_is_close_changes_places_and_what_is_far_does_not()
    {
        var found = Report(new GapOptions { InputError = 0.1m }, "abcdefg", GapSeverity.Critical, "a").Robustness;
        Assert.Equal(["a", "b", "c", "d", "e"], found.Top.Select(gap => gap.GapId));
        Assert.InRange(found.SameTop.Value, 0.01m, 0.99m);
        Assert.Equal(1m, found.Top["a"]!.StaysIn.Value);
        Assert.InRange(found.Top["b"]!.StaysIn.Value, 0.5m, 0.999m);
    }

    [Fact]
    public void Five_gaps_or_fewer_are_always_the_first_five()
    {
        Assert.Equal(1m, Report(GapOptions.Default, "abcde").Robustness.SameTop.Value);
        Assert.Empty(ReportOf.Gaps(Map, Map).Robustness.Top);
        Assert.Equal(1m, ReportOf.Gaps(Map, Map).Robustness.SameTop.Value);
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_another_trial()
    {
        var options = new GapOptions { Variations = 50, Seed = 7 };
        Assert.Equal(Report(options, "abcdefg").Robustness, Report(options, "gfedcba").Robustness);
        Assert.NotEqual(Report(options, "abcdefg").Robustness.Top, Report(options with { Seed = 8 }, "abcdefg").Robustness.Top);
    }

    [Fact]
    public void The_result_says_how_it_was_made()
    {
        var found = Report(new GapOptions { Variations = 50, Seed = 7, InputError = 0.05m }, "abcdefg").Robustness;
        Assert.Equal((0.05m, 50, 7L, 7), (found.InputError, found.Variations, found.Seed, found.Inputs));
        Assert.Contains("Each of 7 numeric inputs", found.Method, StringComparison.Ordinal);
        Assert.Contains("−5% to +5%", found.Method, StringComparison.Ordinal);
        Assert.Contains("50 times, with numbers from seed 7", found.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Noise_is_even_between_minus_one_and_one()
    {
        var numbers = Enumerable.Range(0, 10_000).Select(i => Noise.Of(1, Noise.Hash("Current /touchpoints/pay/volume"), i)).ToList();
        Assert.All(numbers, number => Assert.InRange(number, -1, 1));
        Assert.InRange(numbers.Average(), -0.03, 0.03);
        Assert.InRange(numbers.Select(number => number * number).Average(), 0.32, 0.35);
        Assert.Equal(10_000, numbers.Distinct().Count());
    }

    private static GapReport Report(GapOptions options, string touchpoints, GapSeverity severity = GapSeverity.Medium, string severe = "")
        => ReportOf.Gaps(Map, Map, options, [.. touchpoints.Select(id => ReportOf.Gap($"{id}", $"/touchpoints/{id}", severe.Contains(id, StringComparison.Ordinal) ? severity : GapSeverity.Medium))]);
}
