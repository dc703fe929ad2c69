using System.Numerics;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>The numbers of a chain against the same in fractions that nothing rounds.</summary>
public sealed class ExactChainTests
{
    private const int Maps = 1_200;
    private const double Part = 1e-12;

    [Fact]
    public void Every_number_of_maps_with_counts_is_the_fraction_but_for_a_trillionth_of_it()
    {
        var (closed, scarce) = (0, 0);
        for (var seed = 0; seed < Maps; seed++)
        {
            var map = CountedMaps.Make(seed);
            var (chain, exact) = (ConversionChain.Of(JourneyGraph.Of(map)), new ExactChain(map));
            if (chain.Outcome == ChainOutcome.NoFlow)
            {
                continue;
            }

            foreach (var flow in chain.Conversions)
            {
                var at = map.Touchpoints.Entries.IndexOf(flow.Conversion.At!.Value.Value);
                Check(exact.Probability(at), flow.Probability, $"seed {seed}, {flow.Conversion.Id}");
                var reaching = exact.Reaching(at);
                Assert.All(flow.Entries, entry => Check(reaching[map.Touchpoints.Entries.IndexOf(entry.Entry.Value)], entry.Probability, $"seed {seed}, {flow.Conversion.Id} from {entry.Entry}"));
            }

            var visits = exact.Visits();
            for (var i = 0; i < visits.Length; i++)
            {
                var touchpoint = chain.Touchpoints[i];
                Assert.Equal(visits[i] is null && touchpoint.Reach > 0, touchpoint.Visits is null);
                Check(exact.Probability(i), touchpoint.Reach, $"seed {seed}, reach of {touchpoint.Touchpoint}");
                if (visits[i] is { } often)
                {
                    Check(often, touchpoint.Visits, $"seed {seed}, visits to {touchpoint.Touchpoint}");
                    Check(often * exact.Leaving(i), touchpoint.Ending, $"seed {seed}, ending at {touchpoint.Touchpoint}");
                    scarce += touchpoint.Visits > 1e9 ? 1 : 0;
                }
            }

            closed += chain.UnendingLoops.Count;
        }

        Assert.True(closed > 50 && scarce > 50, $"{closed} loops without a way out, {scarce} touchpoints that journeys come to a billion times");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(24)]
    public void Where_nearly_everything_leads_to_everything_every_number_is_the_fraction_too(int count)
    {
        var random = new Random(count);
        var map = new JourneyMap
        {
            Id = "dense",
            Title = "Dense",
            State = MapState.Current,
            Conversions = [new("first") { At = "t1" }, new("last") { At = $"t{count - 1}" }],
            Touchpoints =
            [
                .. Enumerable.Range(0, count).Select(i => new Touchpoint($"t{i}")
                {
                    Entry = i == 0 ? Entry.FromShare(Share.FromCounts(1, 1)) : default(Entry?),
                    Next = [.. Enumerable.Range(0, count).Where(j => j == 0 || random.Next(4) > 0).Select(j => new Transition($"t{j}") { Share = Share.FromCounts(random.Next(1, 40), 40 * count) })],
                }),
            ],
        };
        var (chain, exact, visits) = (ConversionChain.Of(JourneyGraph.Of(map)), new ExactChain(map), new ExactChain(map).Visits());
        Assert.All(chain.Conversions, flow => Check(exact.Probability(map.Touchpoints.Entries.IndexOf(flow.Conversion.At!.Value.Value)), flow.Probability, flow.Conversion.Key));
        for (var i = 0; i < count; i++)
        {
            Check(exact.Probability(i), chain.Touchpoints[i].Reach, $"reach of t{i}");
            Check(visits[i]!.Value, chain.Touchpoints[i].Visits, $"visits to t{i}");
        }
    }

    [Theory]
    [InlineData(999_999_999_999)]
    [InlineData(999_999_999_999_999_999)]
    [InlineData(long.MaxValue - 2)]
    public void A_loop_that_one_of_as_many_as_can_be_counted_leaves_is_exact(long around)
    {
        var map = new JourneyMap
        {
            Id = "loop",
            Title = "Loop",
            State = MapState.Current,
            Conversions = [new("goal") { At = "won" }],
            Touchpoints =
            [
                new("try") { Entry = Share.FromCounts(1, 1), Next = [new("try") { Share = Share.FromCounts(around, around + 2) }, new("won") { Share = Share.FromCounts(1, around + 2) }] },
                new("won") { Exit = true },
            ],
        };
        var chain = ConversionChain.Of(JourneyGraph.Of(map));
        Assert.Equal(0.5, chain.To("goal")!.Probability!.Value, Part);
        Assert.Equal(1, chain.Touchpoints["try"]!.Visits!.Value / ((double)((BigInteger)around + 2) / 2), Part);
        Assert.Equal(0.5, chain.Touchpoints["try"]!.Ending, Part);
    }

    [Fact]
    public void A_sensitivity_keeps_its_digits_where_one_share_is_nearly_all()
    {
        var map = new JourneyMap
        {
            Id = "narrow",
            Title = "Narrow",
            State = MapState.Current,
            Conversions = [new("goal") { At = "won" }],
            Touchpoints =
            [
                new("start") { Entry = Share.FromCounts(1, 1), Next = [new("lost") { Share = Share.FromCounts(999_999_999_999_999, 1_000_000_000_000_000) }, new("half") { Share = Share.FromCounts(1, 1_000_000_000_000_000) }] },
                new("half") { Next = [new("won") { Share = Share.FromCounts(1, 3) }] },
                new("lost"),
                new("won") { Exit = true },
            ],
        };
        var sensitivities = ConversionChain.Of(JourneyGraph.Of(map)).To("goal")!.Sensitivities;
        Assert.Equal(-1 / 3d, sensitivities.Single(share => share.To?.Value == "lost").Derivative, Part);
    }

    private static void Check(Rational expected, double? actual, string what) => Assert.True(actual is { } number && expected.IsNear(number, Part), $"{what}: {actual:R} instead of {expected}");
}
