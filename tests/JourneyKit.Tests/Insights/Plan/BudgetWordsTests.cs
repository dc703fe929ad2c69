using JourneyKit.Insights.Plan;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>What is said of money: too little, too much spent, and no more than is known.</summary>
public sealed class BudgetWordsTests
{
    private const string Shop = """
        currency: EUR
        conversions: { order: { at: end, value: 50 } }
        touchpoints:
          ad: { entry: true, volume: 1000, next: { page: 50% } }
          page: { next: { end: 40% }, painPoints: { slow: { severity: 4, frequency: 20% }, dull: { severity: 4, frequency: 20% } } }
          end: { exit: true }

        """;

    [Fact]
    public void A_budget_that_is_overspent_is_said_to_be_by_how_much_and_for_what()
    {
        var plan = JourneyPlan.Of(Maps.FromYaml("budget: 100\n" + Shop + "initiatives: { old: { cost: 130, status: done }, faster: { resolves: [slow], cost: 10 } }"));
        Assert.Equal((0, 30), (plan.Choice!.Left, plan.Choice.Over));
        var item = plan.Topics["choice"]!.Items[0];
        Assert.EndsWith("What is done has cost 130 EUR, 30 EUR more than the budget of 100 EUR: “Old”.", item.Text, StringComparison.Ordinal);
        Assert.Contains(item.Numbers, number => number.Name == "overspent" && number.Value.Value == 30);
        Assert.Contains(item.Numbers[0].Inputs, input => input.Name == "cost of “Old”, which is done" && input.Value == "130");
    }

    [Theory]
    [InlineData("faster: { resolves: [slow], cost: 10 }", 5, "; it costs more than there is.")]
    [InlineData("faster: { resolves: [slow], cost: 4, dependsOn: [base] }, base: { cost: 3 }", 5, "; with what it depends on it costs more than there is.")]
    [InlineData("faster: { resolves: [slow], cost: 10, dependsOn: [base] }, base: { cost: 3 }", 5, "; it costs more than there is.")]
    [InlineData("faster: { resolves: [slow], cost: 10 }", 0, "; there is no money left.")]
    [InlineData("faster: { resolves: [slow], cost: 0, dependsOn: [base] }, base: { cost: 3 }", 0, "; there is no money left for what it depends on.")]
    public void What_is_too_dear_is_so_by_itself_or_by_what_it_depends_on(string initiatives, int budget, string why)
        => Assert.EndsWith(why, JourneyPlan.Of(Maps.FromYaml($"{Shop}initiatives: {{ {initiatives} }}"), null, budget).Topics["left-out"]!.Items.Single(item => item.Id == "worth:faster").Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_done_has_no_part_in_what_is_chosen()
    {
        // Each occurrence costs money, which what is done has saved already.
        var map = Maps.FromYaml(Shop.Replace("slow: { severity: 4, frequency: 20%", "slow: { severity: 4, frequency: 20%, cost: 100", StringComparison.Ordinal) + "initiatives: { old: { resolves: [slow], cost: 130, status: done }, nicer: { resolves: [dull], cost: 10 } }");
        var plan = JourneyPlan.Of(map, null, 10);
        Assert.Equal(plan.Initiatives.Single(one => one.IsOpen).Worth!.Value, plan.Together!.Of(plan.Choice!.Chosen.Select(one => one.Initiative.Id)), 6);
        Assert.DoesNotContain("alone", plan.Topics["choice"]!.Items[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(50, false)]
    public void That_worths_of_two_maps_are_added_up_is_said_where_something_is_left_out(int budget, bool isSaid)
    {
        var after = Shop.Replace("page: 50%", "page: 60%", StringComparison.Ordinal).Replace("end: 40%", "end: 50%", StringComparison.Ordinal) + "initiatives: { faster: { touchpoints: [page], cost: 4 }, ad-words: { touchpoints: [ad], cost: 6 } }";
        Assert.Equal(isSaid, JourneyPlan.Of(Maps.FromYaml(Shop), Maps.WithBaseline(after, Shop), budget).Topics["choice"]!.Items[0].Text.Contains("Worths are added up", StringComparison.Ordinal));
    }

    [Fact]
    public void Money_without_a_currency_is_told_without_one()
    {
        var plan = JourneyPlan.Of(Maps.FromYaml(Shop.Replace("currency: EUR", "", StringComparison.Ordinal) + "initiatives: { faster: { resolves: [slow], cost: 6000 } }"), null, 9000);
        Assert.Equal("What to do with 9,000", plan.Topics["choice"]!.Title);
        Assert.DoesNotContain("currency", string.Concat(plan.Topics.SelectMany(topic => topic.Items).Select(item => item.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.003, "1 month")]
    [InlineData(1.2, "2 months")]
    [InlineData(12.000001, "12 months")]
    [InlineData(12.6, "13 months")]
    public void A_worth_a_hair_below_the_cost_takes_no_month_longer(double months, string words)
    {
        var plan = JourneyPlan.Of(Maps.FromYaml(Shop + "initiatives: { faster: { resolves: [slow, dull], cost: 1 } }"));
        var one = plan.Initiatives[0] with { Cost = (decimal)(plan.Initiatives[0].Worth!.Value * months) };
        Assert.Contains($"pays back in {words}", new WorthText(plan).Item(one, "").Text, StringComparison.Ordinal);
    }
}
