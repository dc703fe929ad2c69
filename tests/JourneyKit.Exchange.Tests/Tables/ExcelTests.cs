using static JourneyKit.Exchange.Tests.Tables.ExcelFile;

namespace JourneyKit.Exchange.Tests.Tables;

public sealed class ExcelTests
{
    [Fact]
    public void Texts_numbers_dates_and_values_of_formulas_are_read()
    {
        var rows = $"""
            <row r="2">{Text("A2", "pay")}<c r="B2"><v>4</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" s="1"><v>46090.5</v></c></row>
            <row r="7">{Text("A7", "pay")}<c r="B7"><f>1+1</f><v>2</v></c></row>
            """;
        var import = ShopMap.Import(Of(rows, "<si><r><t>It was over </t></r><r><t>before I knew it</t></r><rPh><t>x</t></rPh></si>"));
        Assert.Equal(3m, import.Figures[0].Value);
        var quote = Assert.Single(import.Quotes);
        Assert.Equal(("It was over before I knew it", "2026-03-09", 2), (quote.Text, quote.Date!.Value.ToString(), quote.Row));
    }

    [Theory]
    [InlineData("""<c r="B2"><f>1+1</f></c>""", "a formula without a value")]
    [InlineData("""<c r="B2" t="e"><v>#DIV/0!</v></c>""", "shows the error #DIV/0!")]
    [InlineData("""<c r="B2" t="s"><v>99</v></c>""", "names the shared text 99")]
    public void A_score_that_cannot_be_read_is_left_out_at_its_place(string cell, string words)
    {
        var import = ShopMap.Import(Of($"""<row r="2">{Text("A2", "pay")}{cell}</row><row r="3">{Text("A3", "pay")}<c r="B3"><v>4</v></c></row>"""));
        var finding = import.Finding(words);
        Assert.Equal((2, "B", true), (finding.Row, finding.Column, finding.IsLoss));
        Assert.Equal(1, import.RowsUsed);
    }

    [Theory]
    [InlineData("""<row r="2000000000"><c r="A1"><v>1</v></c></row>""", 2, "has the number 2000000000")]
    [InlineData("""<row r="2"/><row r="2"/>""", 3, "rows count up")]
    [InlineData("""<row r="2"><c r="XFD2"><v>1</v></c></row>""", 2, "at most 500 columns")]
    [InlineData("""<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>""", 2, "which is none")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v>""", 2, "damaged")]
    public void A_sheet_that_no_spreadsheet_writes_is_refused_at_its_row(string rows, int row, string words)
    {
        var finding = Assert.Single(ShopMap.Import(Of(rows)).Findings);
        Assert.Equal((true, row), (finding.IsError, finding.Row));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_grows_as_those_of_attackers_is_refused()
    {
        var finding = Assert.Single(ShopMap.Import(Of("", $"<si><t>{new string('a', 40_000_000)}</t></si>")).Findings);
        Assert.Contains("`xl/sharedStrings.xml`", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_refused()
        => Assert.Contains("damaged", Assert.Single(ShopMap.Import(Of("", before: "<!DOCTYPE x [<!ENTITY a \"b\">]>")).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Files_that_are_no_tables_are_named()
    {
        ShopMap.Import([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).Finding("(.xls)");
        ShopMap.Import([(byte)'P', (byte)'K', 3, 4, 9, 9]).Finding("damaged");
        ShopMap.Import([.. "touchpoint,csat\npay"u8, 0, 1]).Finding("zero bytes");
        ShopMap.Import(Of(""), new ResponseOptions { Sheet = "Anwsers" }).Finding("no sheet `Anwsers`; it has `Answers`");
    }
}
