namespace JourneyKit.Exchange.Tests.Responses;

public sealed class ColumnTests
{
    [Fact]
    public void Columns_are_found_by_their_headers_and_shown()
    {
        var import = ShopMap.Import("Submitted at,Touch point,CSAT score,Your feedback,Segment,Used channel,Id\n2026-03-01,pay,4,fine,parent,website,7\n");
        Assert.Equal(
            [("A", ResponseField.Date), ("B", ResponseField.Touchpoint), ("C", ResponseField.Score), ("D", ResponseField.Comment), ("E", ResponseField.Persona), ("F", ResponseField.Channel), ("G", (ResponseField?)null)],
            import.Columns.Select(column => (column.Letters, column.Field)));
        Assert.All(import.Columns.Take(6), column => Assert.True(column.Basis is "header" or "content"));
    }

    [Fact]
    public void Columns_without_telling_headers_are_found_by_what_they_hold()
    {
        var import = ShopMap.Import("Q1,Q2,Q3,Q4\nFill the basket,2026-03-01,4,I could not find the filter for gluten free\npay,2026-03-02,5,It was over before I knew it\n");
        Assert.Equal([ResponseField.Touchpoint, ResponseField.Date, ResponseField.Score, ResponseField.Comment], import.Columns.Select(column => column.Field!.Value));
        Assert.All(import.Columns, column => Assert.Equal("content", column.Basis));
    }

    [Fact]
    public void Columns_can_be_given_by_header_or_letters()
    {
        var given = new Dictionary<ResponseField, string> { [ResponseField.Score] = "second", [ResponseField.Touchpoint] = "C" };
        var import = ShopMap.Import("score,second,place\n1,5,pay\n1,5,pay\n", new ResponseOptions { Columns = given });
        Assert.Equal(5m, import.Figures[0].Value);
        Assert.Equal([null, "given", "given"], import.Columns.Select(column => column.Basis));
    }

    [Theory]
    [InlineData("Scroe", "There is no column `Scroe` for the score; did you mean `Score`. The file has `touchpoint`, `Score`.")]
    [InlineData("Z", "There is no column `Z` for the score")]
    [InlineData("touchpoint", "")]
    public void A_wrong_column_is_refused_with_those_that_are_there(string name, string words)
    {
        var import = ShopMap.Import("touchpoint,Score\npay,4\n", new ResponseOptions { Columns = new Dictionary<ResponseField, string> { [ResponseField.Score] = name } });
        Assert.Null(import.Map);
        Assert.Contains(import.Findings, finding => finding.IsError && finding.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_survey_about_one_touchpoint_needs_no_column_for_it()
    {
        Assert.Equal("delivery", ShopMap.Import("nps\n9\n", new ResponseOptions { Touchpoint = "Delivery" }).Figures[0].Touchpoint.Value);
        ShopMap.Import("nps\n9\n", new ResponseOptions { Touchpoint = "delivry" }).Finding("no touchpoint `delivry`; did you mean `delivery`?");
        ShopMap.Import("nps\n9\n").Finding("--touchpoint ID");
    }
}
