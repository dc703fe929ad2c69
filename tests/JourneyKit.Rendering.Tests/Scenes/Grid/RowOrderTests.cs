using JourneyKit.Rendering.Scenes.Grid;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Scenes.Grid;

/// <summary>The order of rows that is chosen, beside the best of all orders on the same grid.</summary>
public sealed class RowOrderTests(ITestOutputHelper output)
{
    private const double Allowed = 1.1;
    private const int MostRows = 7;
    private const int RandomMaps = 200;
    private const int ShownRandomMaps = 4;

    [Fact]
    public void Rows_of_every_map_of_the_checkout_cross_at_most_a_tenth_more_than_in_the_best_order()
    {
        foreach (var (path, map) in Maps.All)
        {
            foreach (var by in GridRows.Bys)
            {
                var layout = GridLayout.Of(GridReading.Of(new RenderRequest(map) { By = by }));
                Check($"{path} by {by}", layout, isShown: path.StartsWith("samples", StringComparison.Ordinal) && by == "channel");
            }
        }
    }

    [Fact]
    public void Rows_of_random_maps_cross_at_most_a_tenth_more_than_in_the_best_order()
    {
        for (var seed = 0; seed < RandomMaps; seed++)
        {
            var layout = GridLayout.Of(GridReading.Of(new RenderRequest(RandomFlows.Of(seed, 3 + (seed % (MostRows - 2))))));
            Check($"random map {seed}", layout, isShown: seed < ShownRandomMaps);
        }
    }

    private void Check(string name, GridLayout layout, bool isShown)
    {
        var crossings = new Crossings(layout.Strands);
        var chosen = crossings.Count(layout.Heights(layout.Order));
        var best = layout.Order.Count <= MostRows ? Orders([.. layout.Order]).Min(order => crossings.Count(layout.Heights(order))) : (int?)null;
        if (isShown)
        {
            var dot = Graphviz.IsThere ? $"{Graphviz.Crossings([.. layout.Strands.Select(strand => (strand.From, strand.To))])} as Graphviz draws them, free to move touchpoints between rows" : "Graphviz is missing";
            output.WriteLine($"{name}: {chosen} of {layout.Strands.Count} lines cross; {best?.ToString() ?? "not tried"} in the best of all orders of {layout.Order.Count} rows; {dot}.");
        }

        Assert.True(best is null || chosen <= Allowed * best, $"{name}: {chosen} crossings, {best} in the best order of {layout.Order.Count} rows");
    }

    private static IEnumerable<int[]> Orders(int[] rows)
        => rows.Length < 2 ? [rows] : rows.SelectMany(first => Orders([.. rows.Where(row => row != first)]).Select(rest => (int[])[first, .. rest]));
}
