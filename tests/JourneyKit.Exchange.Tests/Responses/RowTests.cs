namespace JourneyKit.Exchange.Tests.Responses;

public sealed class RowTests
{
    [Fact]
    public void Every_row_is_used_or_counted_by_one_reason_with_its_place()
    {
        var import = ShopMap.Import("""
            touchpoint,csat,comment
            pay,4,
            payy,4,
            pay,nine,
            ,3,
            pay,,
            pay,3,a,b

            Fill the basket,5,
            """);
        Assert.Equal((8, 2, 6), (import.RowsRead, import.RowsUsed, import.Lost()));
        Assert.Equal((3, "A"), Place(import, "no touchpoint `payy`; did you mean `pay`?"));
        Assert.Equal((4, "B"), Place(import, "`nine` is no number"));
        Assert.Equal((5, "A"), Place(import, "No touchpoint is written"));
        Assert.Equal((6, null), Place(import, "Neither a score nor a comment"));
        Assert.Equal((7, null), Place(import, "more cells than the header (4 instead of 3)"));
        Assert.Equal((8, null), Place(import, "Nothing is written"));
    }

    [Fact]
    public void Scores_beyond_a_given_scale_are_left_out_and_counted()
    {
        var import = ShopMap.Import("touchpoint,csat\npay,4\npay,9\npay,9\npay,0\n", new ResponseOptions { Scale = (1, 5) });
        Assert.Equal((4, 1, 3), (import.RowsRead, import.RowsUsed, import.Lost()));
        Assert.Equal((3, "B"), Place(import, "score 9 is beyond"));
    }

    [Theory]
    [InlineData("touchpoint,csat\npay,4\npay,9\n", 3, "beyond the scale from 1 to 5 of CSAT, which the header names")]
    [InlineData("touchpoint,score\npay,4\npay,6\n", 3, "Say it with --measure")]
    [InlineData("touchpoint,score\npay,4\npay,80\n", 3, "go from 4 to 80")]
    [InlineData("touchpoint,score\npay,-3\npay,9\npay,8\n", 2, "go from -3 to 9")]
    [InlineData("touchpoint,score\npay,4\npay,-1\npay,5\npay,3\npay,2\n", 3, "4 of 5 scores are from 1 to 5, the others are not: -1 in row 3.")]
    [InlineData("touchpoint,score\npay,4\npay,5\npay,7\npay,3\npay,2\n", 4, "4 of 5 scores are from 1 to 5, the others are not: 7 in row 4.")]
    [InlineData("touchpoint,score\npay,9\npay,5\npay,4\npay,3\npay,2\npay,2\npay,5\npay,0\n", 2, "6 of 8 scores are from 1 to 5, the others are not: 9 in row 2, 0 in row 9.")]
    public void Scores_that_fit_no_scale_are_refused_at_their_row(string text, int row, string words)
    {
        var import = ShopMap.Import(text);
        Assert.Null(import.Map);
        var finding = import.Finding(words);
        Assert.Equal((true, row, "B"), (finding.IsError, finding.Row, finding.Column));
    }

    [Theory]
    [InlineData(5, 1, 5)]
    [InlineData(10, 0, 10)]
    public void A_scale_alone_says_what_is_counted(int highest, int low, int high)
    {
        var import = ShopMap.Import($"touchpoint,score\npay,4\npay,5\npay,3\npay,{highest}\npay,11\n", new ResponseOptions { Scale = (low, high) });
        Assert.Equal((4, 1), (import.RowsUsed, import.Lost()));
        Assert.Equal(highest == 5 ? [ResponseMeasure.Satisfaction, ResponseMeasure.Csat] : [ResponseMeasure.Nps], import.Figures.Select(figure => figure.Measure));
        Assert.Equal((6, "B"), Place(import, "score 11 is beyond"));
    }

    [Fact]
    public void A_scale_that_no_measure_has_is_refused()
        => Assert.True(ShopMap.Import("touchpoint,score\npay,4\n", new ResponseOptions { Scale = (1, 6) }).Finding("No measure is on a scale from 1 to 6").IsError);

    [Fact]
    public void Two_scales_by_touchpoint_are_not_guessed_to_be_one()
    {
        var text = "touchpoint,score\n" + string.Concat(Enumerable.Range(0, 12).Select(at => $"pay,{(at % 5) + 1}\nbasket,{6 + (at % 5)}\n"));
        var import = ShopMap.Import(text);
        Assert.Null(import.Map);
        Assert.Equal((2, null), Place(import, "None of the 12 scores of `pay` is above 5, on a scale to 10. If it was asked on a scale to 5, import its rows from a file of their own; else say --measure nps."));
        Assert.NotNull(ShopMap.Import(text, new ResponseOptions { Measure = ResponseMeasure.Nps }).Map);
    }

    [Fact]
    public void Two_questions_in_one_file_are_told_and_never_mixed_where_their_measures_differ()
    {
        var import = ShopMap.Import("touchpoint,question,score\npay,CSAT,4\npay,Would you recommend us?,9\n");
        Assert.Null(import.Map);
        Assert.Equal((3, "B"), Place(import, "The column `question` holds 2 questions (`CSAT`, `Would you recommend us?`), which are not of one measure. Import the rows of each question"));
        Assert.NotNull(ShopMap.Import("touchpoint,question,score\npay,Was it quick?,4\npay,Was it clear?,5\n").Map);
    }

    [Fact]
    public void A_touchpoint_whose_scores_stay_in_the_lower_half_is_named_as_perhaps_of_another_scale()
    {
        var text = "touchpoint,nps\n" + string.Concat(Enumerable.Range(0, 12).Select(at => $"pay,{at % 5}\nbasket,{at % 11}\n"));
        Assert.Equal((2, null), Place(ShopMap.Import(text), "None of the 12 scores of `pay` is above 4, on a scale to 10"));
    }

    [Fact]
    public void Fractions_do_not_count_for_promoters()
    {
        var import = ShopMap.Import("touchpoint,nps\npay,9\npay,8.5\n");
        Assert.Equal((1, 1), (import.RowsUsed, import.Lost()));
    }

    [Fact]
    public void An_unknown_persona_or_channel_loses_no_row()
    {
        var import = ShopMap.Import("touchpoint,csat,persona,channel\npay,4,Dan,webseite\n");
        Assert.Equal((1, 0), (import.RowsUsed, import.Lost()));
        Assert.Equal((2, "C"), Place(import, "no persona `Dan`; did you mean `Dana`?"));
        Assert.Equal((2, "D"), Place(import, "no channel `webseite`; did you mean `website`?"));
    }

    [Fact]
    public void Thousands_of_unknown_names_are_counted_without_being_listed()
    {
        var import = ShopMap.Import("touchpoint,csat\npay,4\n" + string.Concat(Enumerable.Range(0, 5000).Select(at => $"Nowhere {at} at all,4\n")));
        Assert.Equal((5001, 1, 5000), (import.RowsRead, import.RowsUsed, import.Lost()));
        Assert.InRange(import.Findings.Count, 2, 40);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("touchpoint,csat\n")]
    [InlineData("touchpoint,csat\ngone,4\n")]
    [InlineData("pay,4\npay,5\n")]
    [InlineData("a,b\n1,2\n")]
    public void A_file_without_an_answer_is_refused_with_a_reason(string text)
    {
        var import = ShopMap.Import(text);
        Assert.Null(import.Map);
        Assert.Contains(import.Findings, finding => finding.IsError);
        Assert.Equal(import.RowsRead, import.RowsUsed + import.Lost());
        Assert.Throws<InvalidOperationException>(() => import.ToOverlay(JourneyFormat.Yaml, "a.journey.yaml"));
    }

    private static (int? Row, string? Column) Place(ResponseImport import, string words) => import.Finding(words) is var finding ? (finding.Row, finding.Column) : default;
}
