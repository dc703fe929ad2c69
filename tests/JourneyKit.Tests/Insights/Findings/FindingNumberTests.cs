using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Insights.Findings;

/// <summary>Numbers of findings against plain arithmetic and against the chain of a map in which the change is made.</summary>
public sealed class FindingNumberTests
{
    // 1,000 journeys a month, of which 60% pay at once; who comes back from help begins anew.
    private static string Lines(decimal pay = 0.6m, decimal help = 0.2m, string more = "") => string.Create(CultureInfo.InvariantCulture, $$"""
        currency: EUR
        conversions: { order: { at: end, value: 50 } }
        touchpoints:
          ad: { entry: true, volume: 1000, next: { page: 1 } }
          page: { next: { end: {{pay}}, help: {{help}} }{{more}} }
          help: { next: { page: 0.5 } }
          end: { exit: true }
        """);

    private const string Pains = ", painPoints: { slow: { severity: 4, frequency: 10%, cost: 3 }, dear: { severity: 2, frequency: 40% } }";

    [Fact]
    public void A_conversion_is_worth_its_share_of_the_journeys_times_its_value()
    {
        // Of page: 0.6 + 0.2 × 0.5 of itself again.
        const decimal Conversion = 0.6m / 0.9m;
        var numbers = InsightsOf.Find(Lines(), "conversion:order").Numbers;
        Assert.Equal(Conversion, numbers[0].Value.Value, 4);
        Assert.Equal(1000 * 50 * Conversion, numbers[1].Value.Value, 0);
    }

    [Fact]
    public void A_point_more_of_a_share_brings_what_the_chain_gains()
    {
        const decimal Step = 0.0001m;
        var numbers = InsightsOf.Find(Lines(), "lever:page:end").Numbers;
        var points = (Converting(Lines(0.6m + Step)) - Converting(Lines())) / (double)Step;
        Assert.Equal(points, (double)numbers[0].Value.Value, 3);
        Assert.Equal(points / 100 * 1000 * 50, (double)numbers[1].Value.Value, 0);
    }

    [Theory]
    [InlineData("pain:slow", 0.1)]
    [InlineData("pain:dear", 0.2)]
    public void Without_a_pain_those_whom_it_hits_go_on_as_the_others_do(string id, double staying)
    {
        // A fifth leaves; at most those whom the pain hits stay.
        var growth = (decimal)((0.8 + staying) / 0.8);
        var gain = Converting(Lines(0.6m * growth, 0.2m * growth)) - Converting(Lines());
        var number = InsightsOf.Find(Lines(more: Pains), id).Numbers.Single(one => one.Name == "most that order gains");
        Assert.Equal(100 * gain, (double)number.Value.Value, 2);
    }

    [Fact]
    public void Pain_points_are_ranked_by_the_product_of_what_is_known()
    {
        var lines = Lines(more: Pains).Replace(", value: 50", "", StringComparison.Ordinal);
        var numbers = InsightsOf.Find(lines, "pain:slow").Numbers;
        Assert.Equal(4 * 0.1m * 1000 * 3, numbers[0].Value.Value);
        Assert.Equal(0.1m * 1000, numbers[1].Value.Value);
        Assert.Equal(0.1m * 1000 * 3, numbers[2].Value.Value);

        // Nobody says what the other costs: it counts as the known one, and that is said.
        var other = InsightsOf.Find(lines, "pain:dear").Numbers[0];
        Assert.Equal(2 * 0.4m * 1000 * 3, other.Value.Value);
        Assert.EndsWith("taken as the median of the others by what they cost: cost", other.Formula, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_conversions_gain_without_a_pain_counts_where_it_is_more_than_the_stated_cost()
    {
        // The second conversion is reached by half of the first, and is worth more.
        const string Both = """
            conversions: { order: { at: end, value: 50 }, again: { at: more, value: 200 } }
            touchpoints:
              ad: { entry: true, volume: 1000, next: { page: 1 } }
              page: { next: { end: 0.6 }, painPoints: { slow: { severity: 4, frequency: 10%, cost: 3 } } }
              end: { next: { more: 0.5 } }
              more: { exit: true }
            """;
        var item = InsightsOf.Find(Both, "pain:slow");
        const decimal Gain = (0.1m * 1000 * 50) + (0.1m * 1000 * 0.5m * 200);
        Assert.Equal(Gain, item.Numbers.Single(number => number.Name == "worth of what conversions gain").Value.Value, 0);
        Assert.Equal(4 * Gain, item.Numbers[0].Value.Value, 0);
        Assert.Contains("most of it 5 points of “Again”", item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_more_is_worth_what_all_conversions_gain_and_each_touchpoint_comes_once_before_any_comes_twice()
    {
        const string Both = """
            conversions: { order: { at: end, value: 50 }, visit: { at: shop, value: 10 } }
            touchpoints:
              ad: { entry: true, volume: 1000, next: { page: 50% } }
              page: { next: { end: 60%, shop: 20%, help: 10% } }
              help: { next: { shop: 50% } }
              end: { exit: true }
              shop: { exit: true }
            """;
        var ids = InsightsOf.Ids(Both, "levers").ToList();
        Assert.Equal(["lever:ad:page", "lever:page:end", "lever:help:shop"], ids.Take(3));

        // A point more at the page: 0.6 orders and 0.2 + 0.1 × 0.5 visits.
        var worth = InsightsOf.Find(Both, "lever:ad:page").Numbers.Single(number => number.Name == "worth of a point more");
        Assert.Equal(10 * ((0.6m * 50) + (0.25m * 10)), worth.Value.Value, 1);
    }

    [Fact]
    public void Those_who_converted_and_are_lost_later_are_counted_among_those_who_converted()
    {
        const string Lost = """
            conversions: { order: { at: end } }
            touchpoints:
              page: { entry: 100%, next: { end: 10% } }
              end: { next: { quiet: 60%, again: 40% } }
              quiet: { next: { page: 10% } }
              again: { exit: true }
            """;
        var item = InsightsOf.Map(Lost).Topics["endings"]!.Items[0];
        Assert.Equal("lost-after:quiet", item.Id);

        // Whoever comes to quiet leaves there with 90%; a tenth goes back to the page, where a tenth converts again.
        const decimal Quiet = 0.6m / (1 - (0.6m * 0.1m * 0.1m));
        Assert.Equal(0.9m * Quiet, item.Numbers[0].Value.Value, 5);
        Assert.Equal("After a conversion, 54.3% of those with “Order” are lost at “Quiet”.", item.Text);
    }

    private static double Converting(string lines) => ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml(lines))).To("order")!.Probability!.Value;
}
