using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Funnel;
using JourneyKit.Model;
using JourneyKit.Tests.Graphs.Chain;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Funnel;

/// <summary>The flow by stage against the same in fractions that nothing rounds, and against itself: what comes in must go somewhere.</summary>
public sealed class StageFunnelTests
{
    private const double Part = 1e-11;

    [Fact]
    public void Who_comes_into_a_stage_is_the_fraction_and_every_journey_ends_once()
    {
        var closed = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var map = Staged(CountedMaps.Make(seed), seed);
            var chain = ConversionChain.Of(JourneyGraph.Of(map));
            var stages = Stages(chain);
            foreach (var stage in stages)
            {
                var expected = ComingTo(map, touchpoint => touchpoint.Stage == stage.Stage?.Id);
                Assert.True(expected.IsNear(stage.In!.Value, Part), $"seed {seed}, {stage.Stage?.Id}: {stage.In:R} instead of {expected}");
                Assert.InRange(stage.In.Value - stage.Lost - stage.Meant - stage.Unending - stage.On!.Value, -1e-9, 1e-9);
                if (stage.Stage is not null && chain.Conversions.Any(flow => map.Touchpoints[flow.Conversion.At!.Value]!.Stage == stage.Stage.Id))
                {
                    var goals = map.Conversions.Select(conversion => conversion.At!.Value).ToHashSet();
                    Assert.True(ComingTo(map, touchpoint => touchpoint.Stage == stage.Stage.Id && goals.Contains(touchpoint.Id)).IsNear(stage.Converting!.Value, Part), $"seed {seed}");
                }
            }

            if (chain.IsComputed)
            {
                Assert.Equal(1 - (double)chain.Graph.UnknownEntryShare - chain.Unending, stages.Sum(stage => stage.Lost + stage.Meant), 1e-9);
                closed += chain.UnendingLoops.Count;
            }
        }

        Assert.True(closed > 10, $"{closed} loops without a way out");
    }

    [Fact]
    public void A_stage_keeps_those_who_are_not_lost_there()
    {
        var stages = Stages(ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml("""
            stages: [look, buy, use]
            conversions: { order: { at: paid } }
            touchpoints:
              advert: { stage: look, entry: true, next: { shop: 50% } }
              shop: { stage: look, next: { till: 80% } }
              till: { stage: buy, next: { paid: 75%, shop: 5% } }
              paid: { stage: buy, next: { use: 40% }, exit: true }
              use: { stage: use }
            """))));

        // Of 100, 50 see the shop; 5 of 100 at the till go back to it.
        const double Shop = 0.5 / (1 - (0.8 * 0.05));
        const double Paid = Shop * 0.8 * 0.75;
        Assert.Equal([1, 0.5 * 0.8, Paid * 0.4], stages.Select(stage => stage.In!.Value), (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([0.5 + (Shop * 0.2), Shop * 0.8 * 0.2, Paid * 0.4], stages.Select(stage => stage.Lost), (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([0, Paid * 0.6, 0], stages.Select(stage => stage.Meant), (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([null, Paid, null], stages.Select(stage => stage.Converting is { } share ? Math.Round(share, 12) : (double?)null), (left, right) => left is null ? right is null : Math.Abs(left.Value - right!.Value) < 1e-11);
        Assert.Equal(1 - (Shop * 0.8 * 0.2 / 0.4), stages[1].Conversion!.Value, 1e-12);
    }

    [Fact]
    public void Touchpoints_without_a_stage_come_last_and_a_map_without_stages_has_no_funnel()
    {
        var lines = "stages: [look]\ntouchpoints:\n  shop: { stage: look, entry: true, next: { till: 1 } }\n  till: { exit: true }\n";
        Assert.Equal(["look", null], Stages(ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(lines)))).Select(stage => stage.Stage?.Key));
        Assert.Empty(Stages(ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(lines.Replace("stage: look, ", "", StringComparison.Ordinal))))));
        Assert.Empty(Stages(ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(lines.Replace("next: { till: 1 }", "exit: true", StringComparison.Ordinal))))));
    }

    private static ElementList<StageFlow> Stages(ConversionChain chain) => StageFunnel.Of(chain, new GroupReach(chain));

    // Where journeys end as soon as they come there, each comes there once.
    private static Rational ComingTo(JourneyMap map, Func<Touchpoint, bool> isPart)
    {
        var visits = new ExactChain(map with { Touchpoints = [.. map.Touchpoints.Select(touchpoint => isPart(touchpoint) ? touchpoint with { Next = [] } : touchpoint)] }).Visits();
        return map.Touchpoints.Select((touchpoint, i) => isPart(touchpoint) ? visits[i]!.Value : Rational.Zero).Aggregate(Rational.Zero, (sum, visit) => sum + visit);
    }

    private static JourneyMap Staged(JourneyMap map, int seed)
    {
        var random = new Random(seed);
        Id<Stage>?[] stages = ["first", "second", "third", null];
        return map with
        {
            Stages = [new("first"), new("second"), new("third")],
            Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with { Stage = stages[random.Next(stages.Length)], Exit = random.Next(4) == 0 ? true : null })],
        };
    }
}
