using System.IO.Compression;
using System.Text;
using JourneyKit.Exchange.Tests.Tables;

namespace JourneyKit.Exchange.Tests.Responses;

/// <summary>Files that are broken, odd or meant to harm: each gets an answer with its place and a remedy, and no row is lost in silence.</summary>
public sealed class HostileFileTests
{
    /// <summary>What it is, its bytes, whether it is refused, and what is said with which row and column.</summary>
    public static TheoryData<string, byte[], bool, string, int?, string?> Files { get; } = new()
    {
        { "two scores", Csv("touchpoint,score,score\npay,4,1\n"), false, "Choose the other with --columns score=C.", 1, "C" },
        { "two comments", Csv("touchpoint,score,comment,reason\npay,4,all was well with it,another answer of them\n"), false, "`comment` (C) and `reason` (D) could both be the comment; the first is read.", 1, "D" },
        { "a thousand columns", Csv("touchpoint,score" + string.Concat(Enumerable.Range(0, 998).Select(at => $",q{at}")) + "\npay,4\n"), true, "has 1000 columns; at most 500 are read", 1, null },
        { "only a header", Csv("touchpoint,score,comment\n"), true, "no answers below", 1, null },
        { "empty", [], true, "The file is empty", null, null },
        { "only a byte order mark", [0xEF, 0xBB, 0xBF], true, "The file is empty", null, null },
        { "wrong columns", Csv("where,what\nhere,there\n"), true, "--columns touchpoint=HEADER", null, null },
        { "scores in words", Csv("touchpoint,score\npay,4\npay,very good\n"), false, "`very good` is no number", 3, "B" },
        { "a formula as score", Csv("touchpoint,score\npay,4\npay,=1+1\n"), false, "`=1+1` is no number", 3, "B" },
        { "numbers beyond all numbers", Csv("touchpoint,csat\npay,4\npay,1e999\n"), false, "`1e999`", 3, "B" },
        { "not a number", Csv("touchpoint,csat\npay,4\npay,NaN\n"), false, "Neither a score nor a comment is written.", 3, null },
        { "letters of an old code page", [.. "touchpoint,score,comment\npay,4,The caf"u8, 0xE9, .. " was closed when I came\n"u8], false, "save the file as UTF-8", 2, "C" },
        { "mixed scales", Csv("touchpoint,csat\npay,4\npay,9\n"), true, "beyond the scale from 1 to 5", 3, "B" },
        { "an unknown touchpoint", Csv("touchpoint,csat\npay,4\nbaskett,4\n"), false, "did you mean `basket`?", 3, "A" },
        { "an archive that is no workbook", Archive(("word/document.xml", "<w/>")), true, "it has no workbook", null, null },
        { "a workbook without sheets", Archive(("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>""")), true, "no sheet with cells", null, null },
        { "a workbook with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], true, "Save it as .xlsx without a password", null, null },
        { "a formula without a value", ExcelFile.Of($"""<row r="2">{ExcelFile.Text("A2", "pay")}<c r="B2"><v>4</v></c></row><row r="3">{ExcelFile.Text("A3", "pay")}<c r="B3"><f>1+1</f></c></row>"""), false, "a formula without a value", 3, "B" },
        { "a cell that unpacks to forty million characters", ExcelFile.Of($"""<row r="2">{ExcelFile.Text("A2", new string('a', 40_000_000))}</row>"""), true, "xl/worksheets/sheet1.xml", null, null },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_gets_an_answer_at_its_place_and_loses_no_row_in_silence(string what, byte[] bytes, bool isRefused, string words, int? row, string? column)
    {
        var import = ShopMap.Import(bytes);
        Assert.True(import.Map is null == isRefused, what);
        var finding = import.Finding(words);
        Assert.Equal((isRefused, row, column), (finding.IsError, finding.Row, finding.Column));
        Assert.Equal(import.RowsRead, import.RowsUsed + import.Lost());
        Assert.All(import.Findings, one => Assert.True(one.Message.EndsWith('.') || one.Message.EndsWith('?'), one.Message));
    }

    [Fact]
    public void Five_hundred_columns_are_read()
        => Assert.Equal(4m, ShopMap.Import("touchpoint,score" + string.Concat(Enumerable.Range(0, 498).Select(at => $",q{at}")) + "\npay,4" + new string(',', 498) + "\n").Figures[0].Value);

    [Fact]
    public void A_column_that_is_read_for_another_thing_is_no_twin()
        => Assert.DoesNotContain(ShopMap.Import("page,persona,segment,csat\npay,Dana,Dana,4\n").Findings, finding => finding.Message.Contains("touchpoint", StringComparison.Ordinal));

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\",\"press here now\")")]
    [InlineData("+1+1 and what follows it in words")]
    [InlineData("@SUM(1+1) and what follows it in words")]
    [InlineData("{{ 7*7 }} ${jndi:ldap} <script>alert(1)</script>")]
    [InlineData("*anchor &alias !tag | > % @ ` and so on in YAML")]
    public void Formulas_and_code_in_comments_stay_text(string comment)
    {
        var import = ShopMap.Import($"touchpoint,score,comment\npay,4,\"{comment.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        Assert.Equal(comment, Assert.Single(import.Quotes).Text);
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["map.journey.yaml"] = JourneyWriter.Write(ShopMap.Map, JourneyFormat.Yaml), ["answers.journey.yaml"] = import.ToOverlay(JourneyFormat.Yaml, "map.journey.yaml") };
        var read = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("answers.journey.yaml");
        Assert.Equal(comment, Assert.Single(read.Map!.Evidence).Text);
    }

    [Fact]
    public void Bytes_that_are_no_text_never_bring_it_down()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. "touchpoint,score,comment\npay,4,fine\n"u8];
            for (var fault = 0; fault < 6; fault++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var import = ShopMap.Import(bytes);
            Assert.True(import.Map is not null || import.Findings.Any(finding => finding.IsError));
            Assert.Equal(import.RowsRead, import.RowsUsed + import.Lost());
        }
    }

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Archive(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
