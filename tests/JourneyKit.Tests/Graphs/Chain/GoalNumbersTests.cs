using JourneyKit.Graphs.Chain;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Thousands of small flows against a full matrix, the paths one by one, and the flow with something really taken out.</summary>
public sealed class GoalNumbersTests
{
    private const int Count = 2_000;

    [Fact]
    public void Every_vertex_of_random_flows_is_reached_as_often_as_a_full_matrix_says()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var flow = RandomFlows.Make(seed);
            var (chain, dense) = (ChainMatrix.Of(flow), DenseChain.Of(flow));
            for (var goal = 0; goal < flow.Count; goal++)
            {
                var found = GoalNumbers.Of(chain, flow.Entries, goal);
                var expected = DenseChain.Reaching(dense, goal);
                Near.All(expected, found.From, (seed, goal));
                Near.One(expected.Zip(flow.Entries, (x, e) => x * e).Sum(), found.Probability, (seed, goal));
                Near.One(found.Probability, GoalNumbers.ProbabilityOf(chain, flow.Entries, goal).Probability, (seed, goal));
                Assert.True(found.Residual <= 1e-13, $"seed {seed}, goal {goal}: residual {found.Residual}");
            }
        }
    }

    [Fact]
    public void What_a_vertex_takes_away_is_what_is_missing_when_it_is_taken_out()
    {
        for (var seed = 0; seed < Count / 2; seed++)
        {
            var flow = RandomFlows.Make(seed);
            var (chain, dense) = (ChainMatrix.Of(flow), DenseChain.Of(flow));
            var goal = seed % flow.Count;
            var found = GoalNumbers.Of(chain, flow.Entries, goal);
            for (var gone = 0; gone < flow.Count; gone++)
            {
                var kept = Enumerable.Range(0, flow.Count).Select(i => i != gone).ToArray();
                var without = chain.Among(kept);
                var entries = flow.Entries.Select((entry, i) => kept[i] ? entry : 0).ToArray();
                var left = gone == goal ? 0 : GoalNumbers.ProbabilityOf(without, entries, goal).Probability;
                Near.One(Without(dense, flow.Entries, gone, goal), left, (seed, goal, gone));
                Near.One(found.Probability - left, found.Lost[gone], (seed, goal, gone));
            }
        }
    }

    [Fact]
    public void Paths_of_flows_without_loops_add_up_to_the_probability()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var flow = RandomFlows.Make(seed, isAcyclic: true);
            var goal = flow.Count - 1;
            var found = GoalNumbers.Of(ChainMatrix.Of(flow), flow.Entries, goal);
            var (sum, open) = (0d, new Stack<(int Vertex, double Share)>());
            for (var i = 0; i < flow.Count; i++)
            {
                open.Push((i, flow.Entries[i]));
            }

            while (open.TryPop(out var path))
            {
                if (path.Vertex == goal)
                {
                    sum += path.Share;
                    continue;
                }

                for (var k = flow.Starts[path.Vertex]; k < flow.Starts[path.Vertex + 1]; k++)
                {
                    open.Push((flow.Targets[k], path.Share * flow.Shares[k]));
                }
            }

            Near.One(sum, found.Probability, seed);
        }
    }

    private static double Without(double[,] shares, double[] entries, int gone, int goal)
    {
        if (gone == goal)
        {
            return 0;
        }

        var left = (double[,])shares.Clone();
        for (var i = 0; i < entries.Length; i++)
        {
            (left[i, gone], left[gone, i]) = (0, 0);
        }

        return DenseChain.Reaching(left, goal).Select((x, i) => i == gone ? 0 : x * entries[i]).Sum();
    }
}
