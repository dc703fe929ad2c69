using System.Diagnostics;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Flows far larger than any map.</summary>
public sealed class LargeFlowTests
{
    private const int Length = 100_000;

    [Fact]
    public void A_line_of_a_hundred_thousand_is_exact()
    {
        var flow = Line(Length, 1 - (1d / Length), isRing: false);
        var found = Solve(flow, Length - 1);
        Assert.Equal(Math.Pow(1 - (1d / Length), Length - 1), found.Probability, 1e-11);
        Assert.All(found.Lost, lost => Assert.Equal(found.Probability, lost, 1e-11));
    }

    [Fact]
    public void A_map_of_a_hundred_thousand_touchpoints_is_computed_whole()
    {
        var map = new JourneyMap
        {
            Id = "long",
            Title = "Long",
            State = MapState.Current,
            Channels = [new("website"), new("email")],
            Conversions = [new("end") { At = $"t{Length - 1}" }],
            Touchpoints =
            [
                .. Enumerable.Range(0, Length).Select(i => new Touchpoint($"t{i}")
                {
                    Channel = i % 2 == 0 ? "website" : "email",
                    Entry = i == 0 ? Entry.OfUnknownShare : default(Entry?),
                    Next = i == Length - 1 ? [] : [new($"t{i + 1}") { Share = 0.99999 }],
                }),
            ],
        };

        var chain = ConversionChain.Of(JourneyGraph.Of(map));
        var flow = chain.To("end")!;
        Assert.Equal(Math.Pow(0.99999, Length - 1), flow.Probability!.Value, 1e-11);
        Assert.All(flow.TouchpointRemovals, removal => Assert.Equal(1, removal.Effect!.Value, 1e-11));
        Assert.All(flow.ChannelRemovals, removal => Assert.Equal(1, removal.Effect));
        Assert.Equal(Length, flow.Sensitivities.Count);
        Assert.Equal(Length, chain.Touchpoints.Count);
    }

    [Fact]
    public void A_ring_of_a_hundred_thousand_is_exact()
    {
        // Once around brings back x of those who set out: the visits at the start are 1 / (1 - x).
        var share = 1 - (1d / Length);
        var flow = Line(Length, share, isRing: true);
        var visits = VisitNumbers.Of(ChainMatrix.Of(flow), flow.Entries);
        var around = Math.Pow(share, Length);
        Assert.Equal(1 / (1 - around), visits.Visits[0], 1e-9);
        Assert.Equal(Math.Pow(share, Length / 2), visits.Reach[Length / 2], 1e-11);
        Assert.True(visits.Residual <= 1e-13);
    }

    [Fact]
    public void A_grid_with_ways_back_is_solved_by_elimination()
    {
        var flow = Grid(150);
        var found = Solve(flow, flow.Count - 1);
        Assert.True(found.Residual <= 1e-12, $"residual {found.Residual}");
        Assert.DoesNotContain(found.Lost, double.IsNaN);
        Assert.Equal(found.Probability, found.Lost[0], 1e-12);
    }

    [Fact]
    public void Iteration_finds_the_same_where_elimination_would_cost_too_much()
    {
        var flow = Grid(20);
        var chain = ChainMatrix.Of(flow);
        var eliminated = GoalNumbers.Of(chain, flow.Entries, flow.Count - 1);
        var iterated = GoalNumbers.Of(chain, flow.Entries, flow.Count - 1, new EliminationLimits(0, 0));
        Assert.True(iterated.Residual <= ChainInputs.MostResidual);
        Near.All(eliminated.From, iterated.From, "from");
        Near.All(eliminated.VisitsBefore, iterated.VisitsBefore, "visits");
        Assert.Contains(iterated.Lost, double.IsNaN);
    }

    [Fact]
    public void A_loop_that_is_left_almost_never_is_exact_to_the_last_digits()
    {
        // Of those who do not go round, q of q + left come to the goal: subtraction in between would lose twelve digits.
        var (round, q) = (1 - 1e-12, 0.5e-12);
        var left = 1 - (round + q);
        var flow = Flows.Of([1, 0, 0], [0, 1, 3, 3], [1, 0, 2], [1, round, q]);
        var found = GoalNumbers.Of(ChainMatrix.Of(flow), flow.Entries, 2);
        Assert.Equal(q / (q + left), found.Probability, 1e-15);
        Assert.True(found.Residual <= 1e-13);
    }

    [Fact]
    public void A_grid_four_times_as_large_takes_not_much_more_than_four_times_as_long()
    {
        var (small, large) = (Grid(60), Grid(120));
        Time(small);
        var (first, second) = (Time(small), Time(large));
        Assert.True(second < first * 40, $"{first} and {second}");
    }

    private static TimeSpan Time(FlowMatrix flow)
    {
        var clock = Stopwatch.StartNew();
        Solve(flow, flow.Count - 1);
        return clock.Elapsed;
    }

    private static GoalNumbers Solve(FlowMatrix flow, int goal) => GoalNumbers.Of(ChainMatrix.Of(flow), flow.Entries, goal);

    private static FlowMatrix Line(int count, double share, bool isRing)
    {
        var entries = new double[count];
        entries[0] = 1;
        var edges = isRing ? count : count - 1;
        return Flows.Of(
            entries,
            [.. Enumerable.Range(0, count).Append(count).Select(i => Math.Min(i, edges))],
            [.. Enumerable.Range(0, edges).Select(i => (i + 1) % count)],
            [.. Enumerable.Repeat(share, edges)]);
    }

    // Right and down, and one way back from each.
    private static FlowMatrix Grid(int side)
    {
        var (starts, targets, shares) = (new List<int> { 0 }, new List<int>(), new List<double>());
        for (var i = 0; i < side * side; i++)
        {
            var (row, column) = (i / side, i % side);
            int[] to = [.. new[] { (row, column + 1), (row + 1, column), (row, column - 1) }
                .Where(at => at.Item1 < side && at.Item2 < side && at.Item2 >= 0)
                .Select(at => (at.Item1 * side) + at.Item2)];
            if (column == side - 1 && row > 0)
            {
                to = [.. to, i - side];
            }

            targets.AddRange(to);
            shares.AddRange(to.Select(_ => 0.97 / to.Length));
            starts.Add(targets.Count);
        }

        var entries = new double[side * side];
        entries[0] = 1;
        return Flows.Of(entries, [.. starts], [.. targets], [.. shares]);
    }
}
