using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Tests.Graphs.Chain;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Conversions;

/// <summary>What must hold of the division of an uplift, over random flows.</summary>
public sealed class UpliftLawTests
{
    private const int Long = 100_000;

    [Fact]
    public void The_parts_add_up_to_the_whole()
    {
        var divided = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            foreach (var outlook in Outlooks(seed))
            {
                if (outlook.Uplift is { } uplift)
                {
                    Assert.Equal(uplift, outlook.Sources.Sum(share => share.Points) + outlook.Unattributed, 6);
                    divided += outlook.Sources.Count > 1 && outlook.Unattributed == 0 ? 1 : 0;
                }
            }
        }

        Assert.True(divided > 100, $"{divided} divided");
    }

    [Fact]
    public void Each_part_is_the_integral_of_what_its_shares_change()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var (before, after) = Pair(seed);
            var report = GapAnalysis.Compare(before, after);
            foreach (var outlook in report.Conversions.Where(outlook => outlook is { Uplift: not null, Unattributed: 0 }))
            {
                foreach (var share in outlook.Sources.Where(share => share.Source == UpliftSource.Touchpoint))
                {
                    Assert.Equal(Integral(before, after, outlook.Id, share.After[0]), share.Points / 100, 1e-4);
                }
            }
        }
    }

    [Fact]
    public void Each_conversion_is_divided_as_if_it_were_the_only_one()
    {
        var compared = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var (before, after) = Pair(seed);
            (before, after) = (WithGoals(before), WithGoals(after));
            foreach (var together in GapAnalysis.Compare(before, after).Conversions)
            {
                var alone = Assert.Single(GapAnalysis.Compare(Only(before, together.Id), Only(after, together.Id)).Conversions);
                Assert.Equal(alone.Uplift ?? 0, together.Uplift ?? 0, 9);
                var (expected, found) = (alone.Sources.OrderBy(Name, StringComparer.Ordinal).ToList(), together.Sources.OrderBy(Name, StringComparer.Ordinal).ToList());
                Assert.Equal(expected.Select(Name), found.Select(Name));
                Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Points, pair.Second.Points, 6));
                Assert.False(together.AreSourcesLeftOut);
                compared += together.Sources.Count;
            }
        }

        Assert.True(compared > 1_000, $"{compared}");

        static JourneyMap WithGoals(JourneyMap map) => map with { Conversions = [.. map.Touchpoints.Select(touchpoint => new Conversion($"at-{touchpoint.Key}") { At = touchpoint.Id })] };

        static JourneyMap Only(JourneyMap map, Id<Conversion> conversion) => map with { Conversions = [.. map.Conversions.Where(one => one.Id == conversion)] };

        static string Name(UpliftShare share) => $"{share.Source} {string.Join(' ', share.Before)} {string.Join(' ', share.After)}";
    }

    [Fact]
    public void The_order_of_touchpoints_makes_no_difference()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var (before, after) = Pair(seed);
            Assert.Equal(Lines(GapAnalysis.Compare(before, after)), Lines(GapAnalysis.Compare(RandomEdits.Shuffle(before, 1), RandomEdits.Shuffle(after, 2))));
        }
    }

    [Fact]
    public void A_thousand_changes_in_a_line_of_a_hundred_thousand_are_divided()
    {
        var outlook = Assert.Single(GapAnalysis.Compare(Line(0.999m, MapState.Current), Line(0.9999m, MapState.Future)).Conversions);
        Assert.Equal(Long / 100, outlook.Sources.Count);
        Assert.Equal(outlook.Uplift!.Value, outlook.Sources.Sum(share => share.Points), 6);
        Assert.Equal(outlook.Sources[0].Points, outlook.Sources[^1].Points, 6);
    }

    private static ElementList<ConversionOutlook> Outlooks(int seed)
    {
        var (before, after) = Pair(seed);
        return GapAnalysis.Compare(before, after).Conversions;
    }

    // The same touchpoints and ways, some with other shares.
    private static (JourneyMap Before, JourneyMap After) Pair(int seed)
    {
        var map = RandomFlowMaps.Make(seed);
        var random = new Random(seed);
        return (map, map with
        {
            State = MapState.Future,
            Touchpoints = [.. map.Touchpoints.Select(touchpoint => random.Next(2) == 0 ? touchpoint : touchpoint with { Next = [.. touchpoint.Next.Select(way => way with { Share = way.Share!.Value.Value * random.Next(50, 101) / 100 })] })],
        });
    }

    private static IEnumerable<string> Lines(GapReport report) => report.Conversions.SelectMany(outlook => outlook.Sources.Select(share => $"{outlook.Id} {share.Source} {share.After} {Math.Round(share.Points, 6)}")).Order(StringComparer.Ordinal);

    // By differences of whole chains, each of a map that has gone a part of the way.
    private static double Integral(JourneyMap before, JourneyMap after, Id<Conversion> conversion, Id<Touchpoint> at)
    {
        const int Parts = 40;
        const double Step = 1e-4;
        return Enumerable.Range(0, Parts).Sum(part =>
        {
            var middle = (part + 0.5) / Parts;
            return (Probability(middle + Step) - Probability(middle - Step)) / (2 * Step) / Parts;

            double Probability(double own) => ConversionChain.Of(JourneyGraph.Of(Mixed(before, after, middle, at, own))).To(conversion)!.Probability!.Value;
        });
    }

    private static JourneyMap Mixed(JourneyMap before, JourneyMap after, double part, Id<Touchpoint> at, double own) => before with
    {
        Touchpoints = [.. before.Touchpoints.Select(touchpoint => touchpoint with
        {
            Next = [.. touchpoint.Next.Select(way => way with { Share = Mix(way.Share!.Value.Value, after.Touchpoints[touchpoint.Id]!.Next[way.Key]!.Share!.Value.Value, touchpoint.Id == at ? own : part) })],
        })],
    };

    private static Share Mix(decimal from, decimal to, double part) => from + ((to - from) * (decimal)part);

    private static JourneyMap Line(decimal share, MapState state) => new()
    {
        Id = "line",
        Title = "Line",
        State = state,
        Conversions = [new("end") { At = $"t-{Long - 1}" }],
        Touchpoints = [.. Enumerable.Range(0, Long).Select(i => new Touchpoint($"t-{i}")
        {
            Entry = i == 0 ? Entry.FromShare(1m) : null,
            Next = i == Long - 1 ? [] : [new Transition($"t-{i + 1}") { Share = i % 100 == 7 ? share : 1m }],
        })],
    };
}
