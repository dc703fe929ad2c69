using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using JourneyKit.Exchange.Tables.Export;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Exchange.Tests.Tables.Export;

public sealed class MapTablesTests
{
    private const int LongestSheetName = 31;

    private static readonly string[] Hostile =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=cmd|' /C calc'!A0", "'=1", "''=1", "'quoted'", "a,b;c", "say \"no\"", "two\nlines", " blank ", "<b>&amp;", "_x0041_", "\u0007bell", "👩‍👩‍👧‍👦 🛒", "סל קניות", "1.0", "true", "[x]", "{}",
    ];

    private static readonly IReadOnlyList<JourneyMap> Corpus =
    [
        .. Repository.ValidDocuments.Select(file => JourneyDocument.Load(file).Map).OfType<JourneyMap>(),
        .. Enumerable.Range(0, 20).Select(RandomMaps.Map),
        HostileMap(),
    ];

    [Fact]
    public async Task Another_program_finds_every_sheet_column_and_cell_of_a_workbook_and_no_formula()
    {
        var books = await SheetJs.Read(Corpus.SelectMany(map => new[] { MapTables.ToExcel(map), MapTables.MatrixToExcel(map) }));
        for (var at = 0; at < Corpus.Count; at++)
        {
            AssertSame(ElementGrids.Of(Corpus[at]), books[2 * at]);
            AssertSame([MatrixGrid.Of(Corpus[at])], books[(2 * at) + 1]);
        }
    }

    [Fact]
    public void Another_reader_finds_every_column_and_cell_of_CSV()
    {
        foreach (var map in Corpus)
        {
            AssertSame(ElementGrids.Of(map).FirstOrDefault(grid => grid.Name == "touchpoints"), MapTables.ToCsv(map));
            AssertSame(MatrixGrid.Of(map), MapTables.MatrixToCsv(map));
        }
    }

    [Fact]
    public void The_same_map_gives_the_same_bytes()
        => Assert.All(Corpus, map => Assert.True(MapTables.ToExcel(map).AsSpan().SequenceEqual(MapTables.ToExcel(map)) && MapTables.ToCsv(map) == MapTables.ToCsv(map)));

    [Fact]
    public void Names_of_sheets_are_as_long_as_Excel_takes_them()
        => Assert.All(Corpus.SelectMany(ElementGrids.Of), grid => Assert.InRange(grid.Name.Length, 1, LongestSheetName));

    [Fact]
    public void No_cell_of_CSV_begins_as_a_formula_does()
    {
        var map = HostileMap();
        foreach (var cell in Read(MapTables.ToCsv(map)).Skip(1).SelectMany(row => row).Where(cell => !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
        {
            Assert.DoesNotContain(cell.FirstOrDefault(), "=+-@\t\r\n");
        }
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("-", "'-")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void An_apostrophe_guards_what_begins_as_a_formula_does_and_is_taken_off_again(string text, string guarded)
    {
        Assert.Equal(guarded, FormulaGuard.Guarded(text));
        Assert.Equal(text, FormulaGuard.Taken(guarded));
    }

    [Fact]
    public void Elements_have_a_row_with_their_ids_and_a_column_for_each_key_that_is_used()
    {
        var map = JourneyDocument.Parse(
            """
            journeykit: 1
            id: shop
            title: Shop
            state: current
            touchpoints:
              find: { emotion: -1, needs: [Price, Time], x-id: "7", painPoints: { slow: { severity: 3 } }, next: { pay: 0.5 } }
              pay: { name: Pay now, personas: [], facts: { price: 3 } }
            """,
            JourneyFormat.Yaml).Map!;
        var grids = ElementGrids.Of(map).ToDictionary(grid => grid.Name, grid => string.Join(" / ", new[] { string.Join('|', grid.Header) }.Concat(grid.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))))));
        Assert.Equal("id|name|personas|emotion|needs|facts|x-id / find|||-1|Price\nTime||\"7\" / pay|Pay now|[]|||{\"price\":3}|", grids["touchpoints"]);
        Assert.Equal("in touchpoints|id|severity / find|slow|3", grids["touchpoints.painPoints"]);
        Assert.Equal("in touchpoints|id|share / find|pay|0.5", grids["touchpoints.next"]);
    }

    private static JourneyMap HostileMap() => new()
    {
        Id = "hostile",
        Title = "=1+1",
        State = MapState.Current,
        Stages = [new("a") { Name = "=2" }],
        Channels = [new("c") { Name = "@c" }],
        Touchpoints = [.. Hostile.Select((text, at) => new Touchpoint($"t{at}") { Name = text, Doing = text, Quote = text, Stage = "a", Channel = "c", Needs = [text, "=x"], Emotion = -1 })],
    };

    private static void AssertSame(IReadOnlyList<Grid> grids, IReadOnlyList<Sheet> sheets)
    {
        Assert.Equal(grids.Select(grid => grid.Name), sheets.Select(sheet => sheet.Name));
        foreach (var (grid, sheet) in grids.Zip(sheets))
        {
            var expected = new[] { grid.Header.Select(header => new GridCell(header)).ToList() }.Concat(grid.Rows).ToList();
            for (var row = 0; row < expected.Count; row++)
            {
                for (var column = 0; column < expected[row].Count; column++)
                {
                    var cell = row < sheet.Rows.Length && column < sheet.Rows[row].Length ? sheet.Rows[row][column] : new SheetCell("", "", false);
                    Assert.False(cell.IsFormula);
                    Assert.Equal(expected[row][column].Text.Length == 0 ? "" : expected[row][column].IsNumber ? "n" : "s", cell.Type);
                    Assert.True(expected[row][column].IsNumber ? Number(expected[row][column].Text) == Number(cell.Text) : expected[row][column].Text == cell.Text, $"{expected[row][column].Text} was read as {cell.Text}");
                }
            }
        }
    }

    private static void AssertSame(Grid? grid, string csv)
    {
        var rows = Read(csv);
        if (grid is not null)
        {
            Assert.Equal(grid.Header.Select(FormulaGuard.Guarded), rows[0]);
            Assert.Equal(grid.Rows.Select(row => row.Select(cell => cell.Text)), rows.Skip(1).Select(row => row.Select((cell, at) => FormulaGuard.Taken(cell))));
        }
    }

    private static List<string[]> Read(string csv)
    {
        Assert.Equal('\uFEFF', csv[0]);
        using var parser = new CsvParser(new StringReader(csv[1..]), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
