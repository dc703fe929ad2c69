using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Tests.Graphs.Chain;

public sealed class VisitNumbersTests
{
    [Fact]
    public void Visits_and_reach_of_random_flows_are_those_of_a_full_matrix()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var flow = RandomFlows.Make(seed, hasClosedLoops: false);
            var found = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
            var dense = DenseChain.Of(flow);
            Near.All(DenseChain.Visits(dense, flow.Entries), found.Visits, seed);
            for (var i = 0; i < flow.Count; i++)
            {
                Near.One(DenseChain.Reaching(dense, i).Zip(flow.Entries, (x, e) => x * e).Sum(), found.Reach[i], (seed, i));
            }

            Assert.Empty(found.Loops);
            Assert.True(found.Residual <= 1e-13);
        }
    }

    [Fact]
    public void Reach_holds_in_loops_without_a_way_out_while_visits_are_unbounded()
    {
        var closed = 0;
        for (var seed = 0; seed < 2_000; seed++)
        {
            var flow = RandomFlows.Make(seed);
            var found = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
            var dense = DenseChain.Of(flow);
            closed += found.Loops.Length;
            Assert.Equal(found.Loops.SelectMany(loop => loop).Order(), Enumerable.Range(0, flow.Count).Where(i => double.IsInfinity(found.Visits[i])));
            for (var i = 0; i < flow.Count; i++)
            {
                Near.One(DenseChain.Reaching(dense, i).Zip(flow.Entries, (x, e) => x * e).Sum(), found.Reach[i], (seed, i));
            }
        }

        Assert.True(closed > 150, $"only {closed} loops were closed");
    }

    [Fact]
    public void Shares_that_make_one_but_for_rounding_close_a_loop()
    {
        var flow = new FlowMatrix([1, 0, 0, 0], [0, 3, 4, 5, 6], [1, 2, 3, 0, 0, 0], [0.1, 0.2, 0.7, 1, 1, 1]);
        var found = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
        Assert.Equal([0, 1, 2, 3], Assert.Single(found.Loops));
    }

    [Fact]
    public void Shares_above_one_are_scaled_down_to_it()
    {
        var flow = new FlowMatrix([1, 0, 0], [0, 2, 2, 2], [1, 2], [0.751, 0.251]);
        var found = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
        Near.All([1, 0.751 / 1.002, 0.251 / 1.002], found.Visits, "scaled");
    }
}
