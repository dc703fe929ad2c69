using System.Text;

namespace JourneyKit.Exchange.Tests.Tables;

public sealed class CsvTests
{
    private const string Text = "touchpoint,score,comment\npay,4,\"It was over,\nbefore I \"\"knew\"\" it\"\npay,2,\n";

    public static TheoryData<string, byte[]> Encodings { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16", Encoding.Unicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_reads_alike(string name, byte[] bytes)
    {
        var import = ShopMap.Import(bytes);
        Assert.EndsWith(name, import.Form, StringComparison.Ordinal);
        Assert.Equal((2, 3m, "It was over, before I \"knew\" it"), (import.RowsUsed, import.Figures[0].Value, Assert.Single(import.Quotes).Text));
    }

    [Theory]
    [InlineData("touchpoint;score\npay;4,5\n", "semicolons")]
    [InlineData("sep=;\ntouchpoint;score\npay;4,5\n", "semicolons")]
    [InlineData("touchpoint\tscore\npay\t4,5\n", "tabs")]
    [InlineData("touchpoint|score\r\npay|4.5\r\n", "|")]
    [InlineData("touchpoint,score\npay,\"4,5\"", "commas")]
    public void Every_separator_and_decimal_sign_reads_alike(string text, string separator)
    {
        var import = ShopMap.Import(text);
        Assert.Contains(separator, import.Form, StringComparison.Ordinal);
        Assert.Equal(4.5m, import.Figures[0].Value);
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_refused_at_its_row()
    {
        var finding = Assert.Single(ShopMap.Import("touchpoint,score,comment\npay,4,fine\npay,4,\"lost\npay,4,x\npay,5,y\n").Findings);
        Assert.Equal((true, 3), (finding.IsError, finding.Row));
    }

    [Fact]
    public void Huge_cells_and_rows_are_refused_at_their_row()
    {
        Assert.Equal(3, ShopMap.Import("touchpoint,score,comment\npay,4,x\npay,4," + new string('a', 40_000)).Finding("32767").Row);
        Assert.Equal(2, ShopMap.Import("touchpoint,score\n" + new string(',', 1000)).Finding("1001 columns").Row);
        Assert.Equal(2, ShopMap.Import("touchpoint,score\n" + new string(',', 9_000_000)).Finding("4000000 characters").Row);
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-09")]
    [InlineData("2026-03-09T10:11:12Z", "2026-03-09")]
    [InlineData("09.03.2026 10:11", "2026-03-09")]
    [InlineData("9 Mar 2026", "2026-03-09")]
    [InlineData("31/03/2026", "2026-03-31")]
    [InlineData("03/31/2026", "2026-03-31")]
    [InlineData("2026/03/09", "2026-03-09")]
    [InlineData("2026-03", "2026-03")]
    public void Dates_are_read_in_the_forms_that_people_write(string date, string expected)
        => Assert.Equal(expected, ShopMap.Import($"touchpoint,score,date\npay,4,\"{date}\"\n").Latest.ToString());

    [Fact]
    public void Days_that_may_be_months_count_when_another_date_or_the_user_tells()
    {
        var unknown = ShopMap.Import("touchpoint,score,date\npay,4,03/04/2026\n");
        Assert.Null(unknown.Latest);
        Assert.Equal((2, "C"), (unknown.Finding("--dates").Row, unknown.Finding("--dates").Column));
        Assert.Equal("2026-04-03", ShopMap.Import("touchpoint,score,date\npay,4,03/04/2026\n", new ResponseOptions { IsDayFirst = true }).Latest.ToString());
        Assert.Equal("2026-12-01", ShopMap.Import("touchpoint,score,date\npay,4,01/12/2026\npay,4,31/03/2026\n").Latest.ToString());
        ShopMap.Import("touchpoint,score,date\npay,4,03/04/2026\npay,4,31/03/2026\npay,4,03/31/2026\n").Finding("row 3 begins with the day and row 4 with the month");
    }
}
