using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>What is eliminated once for all goals says the same as what is eliminated for one, and costs little more.</summary>
public sealed class ChainFactorsTests
{
    [Fact]
    public void All_goals_together_have_the_numbers_of_each_alone()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var flow = RandomFlows.Make(seed);
            var chain = ChainMatrix.Of(flow);
            var factors = new ChainFactors(chain, Enumerable.Range(0, flow.Count));
            var visits = VisitNumbers.Of(factors, flow.Entries);
            for (var goal = 0; goal < flow.Count; goal++)
            {
                var (alone, together) = (GoalNumbers.Of(chain, flow.Entries, goal), GoalNumbers.Of(factors, flow.Entries, goal));
                Near.One(alone.Probability, together.Probability, (seed, goal));
                Near.One(alone.Probability, visits.Reach[goal], (seed, goal));
                Near.All(alone.From, together.From, (seed, goal));
                Near.All(alone.VisitsBefore, together.VisitsBefore, (seed, goal));
                Near.All(alone.Lost, together.Lost, (seed, goal));
                Assert.True(together.Residual <= 1e-13, $"seed {seed}, goal {goal}: residual {together.Residual}");
            }
        }
    }

    [Fact]
    public void Goals_everywhere_cost_about_twice_as_much_as_one()
    {
        var flow = Dense(120);
        var (one, all) = (new EliminationCost(EliminationLimits.Default), new EliminationCost(EliminationLimits.Default));
        EliminatedGoals.Of(ChainMatrix.Of(flow), [0], one);
        var solvers = EliminatedGoals.Of(ChainMatrix.Of(flow), [.. Enumerable.Range(0, flow.Count)], all)!;
        Assert.Equal(flow.Count, solvers.Count);
        Assert.InRange(all.Work, one.Work, 4 * one.Work);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_hub_with_thousands_of_ways_costs_no_more_than_its_ways(int hubs)
    {
        const int Spokes = 4_000;
        var count = Spokes + hubs;
        var (starts, targets, shares) = (new List<int> { 0 }, new List<int>(), new List<double>());
        for (var i = 0; i < count; i++)
        {
            int[] to = i < hubs ? [.. Enumerable.Range(hubs, Spokes)] : [.. Enumerable.Range(0, hubs)];
            targets.AddRange(to);
            shares.AddRange(to.Select(_ => 0.9 / to.Length));
            starts.Add(targets.Count);
        }

        var cost = new EliminationCost(EliminationLimits.Default);
        Assert.NotNull(EliminatedComponent.Of(ChainMatrix.Of(Flows.Of(new double[count], [.. starts], [.. targets], [.. shares])), cost));
        Assert.True(cost.Work < 30L * hubs * hubs * Spokes, $"{cost.Work}");
    }

    [Fact]
    public void Of_hundreds_of_conversions_in_a_dense_map_those_left_out_say_so_and_any_can_be_asked_for()
    {
        const int Count = 400;
        var map = new JourneyMap
        {
            Id = "dense",
            Title = "Dense",
            State = MapState.Current,
            Conversions = [.. Enumerable.Range(0, Count).Select(i => new Conversion($"c{i}") { At = $"t{i}" })],
            Touchpoints =
            [
                .. Enumerable.Range(0, Count).Select(i => new Touchpoint($"t{i}")
                {
                    Entry = i == 0 ? Entry.OfUnknownShare : default(Entry?),
                    Next = [.. Enumerable.Range(0, 20).Select(j => new Transition($"t{((i * 7) + (j * 13)) % Count}") { Share = Share.FromPercent(4) })],
                }),
            ],
        };
        var graph = JourneyGraph.Of(map);
        var (first, last) = (ConversionChain.Of(graph), ConversionChain.Of(graph, "c399"));
        Assert.Equal((false, true, false), (first.To("c0")!.AreDependenciesLeftOut, first.To("c399")!.AreDependenciesLeftOut, last.To("c399")!.AreDependenciesLeftOut));
        Assert.Empty(first.To("c399")!.TouchpointRemovals);
        Assert.Equal(Count, last.To("c399")!.TouchpointRemovals.Count);
        Assert.Equal(first.Conversions.Select(flow => flow.Probability), last.Conversions.Select(flow => flow.Probability));
        Assert.All(first.Conversions, flow => Assert.NotNull(flow.Probability));
    }

    private static FlowMatrix Dense(int count) => Flows.Of(
        [1, .. new double[count - 1]],
        [.. Enumerable.Range(0, count + 1).Select(i => i * count)],
        [.. Enumerable.Range(0, count * count).Select(k => k % count)],
        [.. Enumerable.Repeat(0.8 / count, count * count)]);
}
