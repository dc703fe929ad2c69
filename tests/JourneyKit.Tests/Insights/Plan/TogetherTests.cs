using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Initiatives whose worths cannot be added: what a set brings is computed for the set.</summary>
public sealed class TogetherTests
{
    // Two pain points one behind the other, and one on a way of its own.
    private const string Choice = """
        currency: EUR
        budget: 10
        conversions: { won: { at: c, value: 1 } }
        touchpoints:
          a: { entry: 50%, volume: 1000, next: { b: 10% }, painPoints: { p: { severity: 4, frequency: 90% } } }
          b: { next: { c: 10% }, painPoints: { q: { severity: 4, frequency: 90% } } }
          d: { entry: 50%, volume: 1000, next: { c: 50% }, painPoints: { r: { severity: 4, frequency: 20% } } }
          c: { exit: true }
        initiatives:
          fix-a: { resolves: [p], cost: 10 }
          fix-b: { resolves: [q], cost: 10 }
          fix-d: { resolves: [r], cost: 10 }
        """;

    [Fact]
    public void The_set_that_brings_most_is_chosen_by_what_it_brings_and_not_by_parts_of_what_all_bring()
    {
        var plan = JourneyPlan.Of(Map(Choice));
        Assert.Equal("Do 1 initiative of 3, for 10 EUR: worth up to 200 EUR a month, of 1,190 EUR a month that all together would bring. No other set within the budget brings more.", plan.Topics["choice"]!.Items[0].Text);
        Assert.Equal(["fix-d"], plan.Choice!.Chosen.Select(one => one.Initiative.Id.Value));
    }

    [Fact]
    public void What_an_initiative_brings_alone_is_told_beside_its_part()
        => Assert.Contains(JourneyPlan.Of(Map(Choice)).Topics["left-out"]!.Items, item => item.Text.StartsWith("“Fix a”: worth up to 495 EUR a month as its part of what all bring together, 90 EUR a month alone, costs 10 EUR", StringComparison.Ordinal));

    [Fact]
    public void Both_are_chosen_where_there_is_money_for_both()
        => Assert.Equal(["fix-a", "fix-b"], JourneyPlan.Of(Map(Choice), null, 20).Choice!.Chosen.Select(one => one.Initiative.Id.Value));

    [Fact]
    public void What_another_closes_too_is_not_bought()
    {
        var plan = JourneyPlan.Of(Map(Choice.Replace("fix-b: { resolves: [q]", "fix-b: { resolves: [r]", StringComparison.Ordinal)), null, 20);
        Assert.Equal(["fix-a", "fix-b"], plan.Choice!.Chosen.Select(one => one.Initiative.Id.Value));
        Assert.Contains(plan.Choice.LeftOut, pair => pair.Initiative.Initiative.Id == "fix-d" && pair.Reason == LeftOutReason.AddsNothing);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(30)]
    public void No_set_within_the_budget_brings_more(int budget)
    {
        var plan = JourneyPlan.Of(Map(Choice), null, budget);
        var worth = plan.Together!.Of(plan.Choice!.Chosen.Select(one => one.Initiative.Id));
        string[] all = ["fix-a", "fix-b", "fix-d"];
        for (var set = 0; set < 8; set++)
        {
            var ids = all.Where((_, at) => (set & (1 << at)) != 0).ToList();
            Assert.True(10 * ids.Count > budget || plan.Together.Of(ids.Select(id => new Id<Initiative>(id))) <= worth + 1e-9);
        }
    }

    [Fact]
    public void An_initiative_whose_pilot_did_harm_is_told_so_where_it_is_recommended()
    {
        var text = Choice.Replace("currency: EUR", "currency: EUR\nmetrics: { won-rate: { direction: higher-is-better } }", StringComparison.Ordinal)
            .Replace("fix-d: { resolves: [r],", "fix-d: { resolves: [r], pilot: { metric: won-rate, control: 300/400, variant: 200/400 },", StringComparison.Ordinal);
        Assert.Contains("But its pilot made “Won rate” worse, hardly by chance.", JourneyPlan.Of(Map(text)).Topics["choice"]!.Items[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("But its pilot", JourneyPlan.Of(Map(text.Replace("200/400", "310/400", StringComparison.Ordinal))).Topics["choice"]!.Items[1].Text, StringComparison.Ordinal);
    }

    private static JourneyMap Map(string text) => Maps.FromYaml(text);
}
