using CsCheck;
using JourneyKit.Matching.Similarity;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Matching.Similarity;

public sealed class SparseAssignmentTests
{
    // What each row gains by each column; nothing where the two are no pair.
    private static readonly Gen<long[][]> Tables = Gen.Int[1, 6].SelectMany(columns => Gen.Frequency((1, Gen.Const(0L)), (2, Gen.Long[1, 11])).Array[columns].Array[1, 6]);

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
        => Tables.Check(3_000, table =>
        {
            var rows = table.Select(gains => gains.Select((gain, column) => (column, gain)).Where(pair => pair.gain > 0).ToList()).ToList();
            var solved = SparseAssignment.Solve(rows, table[0].Length);
            var taken = solved.Where(column => column >= 0).ToList();
            Assert.Equal(taken.Count, taken.Distinct().Count());
            Assert.Equal(Best(rows, 0, 0), solved.Select((column, row) => column < 0 ? 0 : table[row][column]).Sum());
        });

    private static long Best(List<List<(int Column, long Gain)>> rows, int row, int taken)
        => row == rows.Count ? 0 : rows[row].Where(pair => (taken & (1 << pair.Column)) == 0).Select(pair => pair.Gain + Best(rows, row + 1, taken | (1 << pair.Column))).Append(Best(rows, row + 1, taken)).Max();
}
