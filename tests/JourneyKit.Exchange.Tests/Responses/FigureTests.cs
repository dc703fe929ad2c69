using JourneyKit.Model;

namespace JourneyKit.Exchange.Tests.Responses;

public sealed class FigureTests
{
    [Fact]
    public void Scores_to_five_are_satisfaction_and_csat_with_their_counts()
    {
        var import = ShopMap.Import("touchpoint,score\npay,5\npay,4\npay,3\npay,1\n");
        Assert.Equal((4, 4), (import.RowsRead, import.RowsUsed));
        Assert.Equal([new ResponseFigure("pay", ResponseMeasure.Satisfaction, 3.25m, 4), new ResponseFigure("pay", ResponseMeasure.Csat, 50, 4) { Favourable = 2 }], import.Figures);
        Assert.Equal(3.25m, import.Map!.Touchpoints["pay"]!.Satisfaction!.Value.Value);
        var metric = import.Map.Metrics["csat-pay"]!;
        Assert.Equal((MetricKind.Csat, Measure.Percent(50), 4), (metric.Kind, metric.Value!.Value, metric.Sample));
        import.Finding("`pay` had a satisfaction of 3; 4 answers make it 3.25.");
    }

    [Fact]
    public void Net_promoter_score_is_promoters_less_detractors()
    {
        var import = ShopMap.Import("touchpoint,NPS\npay,10\npay,9\npay,8\npay,7\npay,6\npay,0\npay,9\n");
        var figure = Assert.Single(import.Figures);
        Assert.Equal((ResponseMeasure.Nps, 14.29m, 7, 3, 2), (figure.Measure, figure.Value, figure.Answers, figure.Favourable, figure.Unfavourable));
        Assert.Equal(Measure.Number(14.29m), import.Map!.Metrics["nps-pay"]!.Value);
    }

    [Fact]
    public void Effort_is_the_share_above_four_where_more_is_easier()
    {
        var import = ShopMap.Import("touchpoint,How easy was it?\npay,7\npay,5\npay,4\npay,1\npay,6\n");
        var figure = Assert.Single(import.Figures);
        Assert.Equal((ResponseMeasure.Ces, 60m, 3), (figure.Measure, figure.Value, figure.Favourable));
        Assert.Equal(MetricDirection.HigherIsBetter, import.Map!.Metrics["ces-pay"]!.Direction);
    }

    [Fact]
    public void Effort_without_a_direction_is_refused_with_the_remedy()
    {
        const string Text = "touchpoint,effort\npay,7\npay,5\n";
        Assert.Contains("--direction", Assert.Single(ShopMap.Import(Text).Findings).Message, StringComparison.Ordinal);
        var import = ShopMap.Import(Text, new ResponseOptions { Direction = MetricDirection.LowerIsBetter });
        Assert.Equal((6m, null), (Assert.Single(import.Figures).Value, import.Figures[0].Favourable));
    }

    [Fact]
    public void Personas_and_channels_have_their_own_figures_and_enough_answers_bring_them_into_the_map()
    {
        var rows = Enumerable.Range(0, 60).Select(at => $"pay,{(at < 30 ? 5 : 1)},{(at < 30 ? "Dana" : "retired couple")},{(at < 29 ? "website" : "")}");
        var import = ShopMap.Import("touchpoint,csat,persona,channel\n" + string.Join('\n', rows));
        Assert.Equal(
            [("", "", 50m, 60), ("parent", "", 100m, 30), ("senior", "", 0m, 30), ("", "website", 100m, 29)],
            import.Figures.Select(figure => (figure.Persona?.Value ?? "", figure.Channel?.Value ?? "", figure.Value, figure.Answers)));
        var metric = import.Map!.Metrics["csat-pay"]!;
        Assert.Equal(["parent", "senior"], metric.ByPersona.Keys.Select(id => id.Value));
        Assert.Empty(metric.ByChannel);
    }

    [Fact]
    public void A_plain_script_with_whole_numbers_gets_the_same_figures()
    {
        var state = 12345u;
        uint Next(uint below) => (state = (state * 1664525) + 1013904223) / 65536 % below;
        for (var round = 0; round < 50; round++)
        {
            var scores = Enumerable.Range(0, 1 + (int)Next(80)).Select(_ => (int)Next(11)).ToList();
            var import = ShopMap.Import("touchpoint,nps\n" + string.Join('\n', scores.Select(score => $"basket,{score}")));
            var (above, below) = (scores.Count(score => score > 8), scores.Count(score => score < 7));
            // 100 (above − below) / n, to two digits: whole numbers of hundredths, halves away from zero.
            var hundredths = 10_000 * (above - below);
            var rounded = ((2 * Math.Abs(hundredths)) + scores.Count) / (2 * scores.Count) * Math.Sign(hundredths);
            Assert.Equal(rounded / 100m, Assert.Single(import.Figures).Value);
        }
    }
}
