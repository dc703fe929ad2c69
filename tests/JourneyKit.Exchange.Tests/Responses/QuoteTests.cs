namespace JourneyKit.Exchange.Tests.Responses;

public sealed class QuoteTests
{
    [Fact]
    public void The_lowest_the_highest_and_the_next_lowest_score_are_quoted_in_the_order_of_the_file()
    {
        var import = ShopMap.Import("""
            touchpoint,score,comment
            pay,3,In the middle of everything
            pay,5,Best of all that I have seen
            pay,1,Worst of all that I have seen
            pay,5,Also best of all that I have seen
            pay,1,WORST of all that I have seen
            pay,1,too short
            pay,1,Also worst of all that I have seen
            """);
        Assert.Equal([4, 3, 8], import.Quotes.Select(quote => quote.Row));
        Assert.Equal(["survey-answers-pay-1", "survey-answers-pay-2", "survey-answers-pay-3"], import.Map!.Touchpoints["pay"]!.Evidence.Select(id => id.Value));
        Assert.Equal(7, import.Comments);
    }

    [Fact]
    public void Comments_with_personal_data_are_kept_out_and_counted()
    {
        var import = ShopMap.Import("touchpoint,comment\npay,write to dana.lee@mail-of-dana.net about it\npay,My card number is 4111 1111 1111 1111 you know\npay,Nothing of that sort in here\n");
        Assert.Equal((3, 2, 1), (import.Comments, import.PersonalComments, import.Quotes.Count));
        Assert.DoesNotContain("dana.lee", import.ToOverlay(JourneyFormat.Yaml, "a.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_overlay_is_read_as_the_map_and_a_second_import_takes_the_place_of_the_first()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["map.journey.yaml"] = JourneyWriter.Write(ShopMap.Map, JourneyFormat.Yaml) };
        var import = ShopMap.Import("touchpoint,score,comment,date\npay,4,\"-: # {it} was 'over', =1+1 & done\",2026-03-01\n");
        files["answers.journey.yaml"] = import.ToOverlay(JourneyFormat.Yaml, "map.journey.yaml");
        var read = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("answers.journey.yaml");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(import.Map, read.Map);

        var again = ShopMap.Import("touchpoint,score,comment,date\npay,2,another thing was said of it,2026-04-01\n", map: read.Map);
        Assert.Equal(("2026-04-01", 2m), (again.Map!.Metrics["csat-pay"]!.AsOf.ToString(), again.Map.Touchpoints["pay"]!.Satisfaction!.Value.Value));
        Assert.Equal("2026-03-01", Assert.Single(again.Map.Metrics["csat-pay"]!.History).Key.ToString());
        Assert.Single(again.Map.Evidence);
    }

    [Fact]
    public void A_hundred_thousand_rows_give_the_same_whatever_their_number_and_keep_few_of_them()
    {
        const int Rows = 100_000;
        var import = ShopMap.Import("touchpoint,score,comment\n" + string.Concat(Enumerable.Range(0, Rows).Select(at => $"pay,{1 + (at % 5)},comment of row number {at} in words\n")));
        Assert.Equal((Rows, Rows, 3m, 3), (import.RowsRead, import.RowsUsed, import.Figures[0].Value, import.Quotes.Count));
    }
}
