using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Tests.Support;

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

    [Theory]
    [InlineData("10%, c: 20%, d: 70%")]
    [InlineData("1/3, c: 1/3, d: 1/3")]
    [InlineData("1/6, c: 1/3, d: 50%")]
    [InlineData("0.1, c: 2/7, d: 43/70")]
    public void Shares_that_make_one_close_a_loop(string shares)
    {
        var flow = JourneyGraph.Of(Maps.FromYaml($"touchpoints:\n  a: {{ entry: true, next: {{ b: {shares} }} }}\n  b: {{ next: [a] }}\n  c: {{ next: [a] }}\n  d: {{ next: [a] }}\n")).Flow;
        var found = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
        Assert.Equal([0, 1, 2, 3], Assert.Single(found.Loops));
    }
}
