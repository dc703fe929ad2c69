using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Tests.Scenes.Lanes;

public sealed class RowBreaksTests
{
    [Theory]
    [InlineData(8, "0")]
    [InlineData(9, "0,4")]
    [InlineData(24, "0,8,16")]
    public void Rows_are_as_even_as_possible(int touchpoints, string starts)
        => Assert.Equal(starts, string.Join(',', RowBreaks.Of(Columns([touchpoints]), 8)));

    [Fact]
    public void A_break_between_stages_is_better_than_an_even_one_inside()
        => Assert.Equal([0, 7, 13], RowBreaks.Of(Columns([3, 4, 6, 4, 2, 1]), 8));

    [Fact]
    public void No_way_to_break_costs_less()
    {
        int[][] cases = [[3, 5, 2, 7, 1], [9, 2, 4], [1, 1, 1, 1, 1, 1, 1, 1, 1], [12], [5, 5, 5]];
        foreach (var sizes in cases)
        {
            var columns = Columns(sizes);
            Assert.Equal(Best(columns, 0, Mean(columns)), Cost(columns, [.. RowBreaks.Of(columns, 8)]), 9);
        }
    }

    private static double Mean(List<Column> columns) => (double)columns.Count / ((columns.Count + 7) / 8);

    private static double Best(List<Column> columns, int from, double mean)
        => from == columns.Count ? 0
        : Enumerable.Range(1, Math.Min(8, columns.Count - from)).Min(size => RowCost(columns, from, size, mean) + Best(columns, from + size, mean));

    private static double Cost(List<Column> columns, int[] starts)
        => starts.Select((start, at) => RowCost(columns, start, (at + 1 < starts.Length ? starts[at + 1] : columns.Count) - start, Mean(columns))).Sum();

    private static double RowCost(List<Column> columns, int from, int size, double mean)
        => ((size - mean) * (size - mean)) + (from + size < columns.Count && columns[from + size - 1].Stage == columns[from + size].Stage ? 5 : 0);

    private static List<Column> Columns(int[] sizes)
        => [.. sizes.SelectMany((size, stage) => Enumerable.Repeat(new Stage($"s{stage}"), size)).Select((stage, at) => new Column(new Touchpoint($"t{at}"), at, stage))];
}
