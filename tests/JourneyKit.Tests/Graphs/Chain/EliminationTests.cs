using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>What an elimination costs, and how full squares are eliminated.</summary>
public sealed class EliminationTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 9)]
    [InlineData(3, 3, 14)]
    public void The_cost_of_a_square_is_known_before(int count, int eliminated, int work)
        => Assert.Equal(work, DenseRows.WorkOf(count, eliminated));

    [Fact]
    public void A_square_that_would_cost_too_much_is_not_begun()
    {
        var chain = ChainMatrix.Of(Full(40));
        var (enough, little) = (new EliminationCost(new EliminationLimits(10_000, DenseRows.WorkOf(40, 40))), new EliminationCost(new EliminationLimits(10_000, DenseRows.WorkOf(40, 40) - 1)));
        Assert.NotNull(Elimination.Of(chain, null, enough));
        Assert.Null(Elimination.Of(chain, null, little));
        Assert.Equal((1_560, 0), (enough.Entries, little.Entries));
    }

    [Fact]
    public void What_is_kept_of_a_square_is_the_same_chain_as_without_it()
    {
        var chain = ChainMatrix.Of(Full(24));
        var isKept = Enumerable.Range(0, 24).Select(state => state % 5 == 0).ToArray();
        var square = Elimination.Of(chain, isKept, new EliminationCost(EliminationLimits.Default))!;
        var rows = new WorkingRows(chain, isKept);
        for (var i = 0; i < square.States.Length; i++)
        {
            rows.EliminateNext();
        }

        var left = rows.Left(square.Kept);
        Near.All(Dense(left), Dense(square.Left), "shares");
        Near.All(left.Leaving, square.Left.Leaving, "leaving");
    }

    private static double[] Dense(ChainMatrix chain)
    {
        var square = new double[chain.Count * chain.Count];
        for (var i = 0; i < chain.Count; i++)
        {
            for (var k = chain.Starts[i]; k < chain.Starts[i + 1]; k++)
            {
                square[(i * chain.Count) + chain.Targets[k]] = chain.Shares[k];
            }
        }

        return square;
    }

    // Every share is another.
    private static FlowMatrix Full(int count) => Flows.Of(
        [1, .. new double[count - 1]],
        [.. Enumerable.Range(0, count + 1).Select(i => i * count)],
        [.. Enumerable.Range(0, count * count).Select(k => k % count)],
        [.. Enumerable.Range(0, count * count).Select(k => 0.5 * (1 + (k * 7 % 13)) / (13 * count))]);
}
