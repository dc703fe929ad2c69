using JourneyKit.Matching.Similarity;

namespace JourneyKit.Tests.Matching.Similarity;

public sealed class SparseAssignmentTests
{
    [Fact]
    public void Two_good_pairs_are_better_than_the_best_one()
        => Assert.Equal([1, 0], SparseAssignment.Solve([[(0, 10), (1, 9)], [(0, 8)]], 2));

    [Fact]
    public void A_pair_that_is_worth_more_than_two_is_taken_and_the_rest_left()
        => Assert.Equal([0, -1], SparseAssignment.Solve([[(0, 10), (1, 1)], [(0, 2)]], 2));

    [Fact]
    public void Nobody_need_be_assigned()
    {
        Assert.Equal([-1, 0, -1], SparseAssignment.Solve([[], [(0, 1)], []], 1));
        Assert.Empty(SparseAssignment.Solve([], 3));
    }

    [Fact]
    public void No_other_assignment_gains_more()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var columns = random.Next(1, 7);
            var rows = Enumerable.Range(0, random.Next(1, 7))
                .Select(_ => Enumerable.Range(0, columns).Where(_ => random.Next(3) > 0).Select(column => (column, (long)random.Next(1, 12))).ToList())
                .ToList();
            var solved = SparseAssignment.Solve(rows, columns);
            var taken = solved.Where(column => column >= 0).ToList();
            Assert.Equal(taken.Count, taken.Distinct().Count());
            Assert.Equal(Best(rows, 0, 0), solved.Select((column, row) => column < 0 ? 0 : rows[row].Single(pair => pair.column == column).Item2).Sum());
        }
    }

    private static long Best(List<List<(int Column, long Gain)>> rows, int row, int taken)
        => row == rows.Count ? 0 : rows[row].Where(pair => (taken & (1 << pair.Column)) == 0).Select(pair => pair.Gain + Best(rows, row + 1, taken | (1 << pair.Column))).Append(Best(rows, row + 1, taken)).Max();
}
