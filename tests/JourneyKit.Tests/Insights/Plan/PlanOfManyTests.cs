using System.Globalization;
using System.Text.RegularExpressions;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>What a plan says of more initiatives than can be weighed set by set.</summary>
public sealed partial class PlanOfManyTests
{
    private const int Many = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_a_mesh_of_400_it_is_said_how_good_the_set_is_at_least_and_never_too_much(int seed)
    {
        var plan = JourneyPlan.Of(Mesh(new Random(seed)));
        var set = plan.Choice!.Set;
        var text = plan.Topics["choice"]!.Items[0].Text;
        if (set.IsBest)
        {
            Assert.EndsWith("No other set within the budget brings more.", text, StringComparison.Ordinal);
            return;
        }

        var said = double.Parse(AtLeast().Match(text).Groups["percent"].Value, CultureInfo.InvariantCulture) / 100;
        Assert.InRange(said * set.AtMost, set.Worth - (0.001 * set.AtMost), set.Worth + 1e-6);
        Assert.EndsWith("there are too many initiatives that depend on others to weigh every set.", text, StringComparison.Ordinal);
        Assert.InRange(said, 0.5, 0.999);
    }

    [Fact]
    public void What_is_under_way_and_left_out_is_told_to_write_what_is_still_to_be_spent()
    {
        var map = Mesh(new Random(1)) with { Budget = 1 };
        var under = map with { Initiatives = [.. map.Initiatives.Select(one => one with { Status = InitiativeStatus.InProgress })] };
        Assert.DoesNotContain("It is under way", JourneyPlan.Of(map).Topics["left-out"]!.Items[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(". It is under way: write what is still to be spent as its `cost`, and ask again.", JourneyPlan.Of(under).Topics["left-out"]!.Items[0].Text, StringComparison.Ordinal);
    }

    // One page with a pain point for each initiative; costs have cents, and each depends on about two of those before it.
    private static JourneyMap Mesh(Random random) => new()
    {
        Id = "order",
        Title = "Order",
        State = MapState.Current,
        Currency = "EUR",
        Budget = 700,
        Touchpoints = [new("page") { Entry = Entry.FromShare(1m), Exit = true, Volume = 1000, PainPoints = [.. Enumerable.Range(0, Many).Select(i => new PainPoint($"pain-{i}") { Frequency = random.Next(1, 100) / 100m, Cost = random.Next(1, 2000) / 100m })] }],
        Initiatives = [.. Enumerable.Range(0, Many).Select(i => new Initiative($"i-{i}")
        {
            Resolves = [$"pain-{i}"],
            Cost = random.Next(1, 4000) / 100m,
            DependsOn = [.. Enumerable.Range(0, i).Where(_ => random.Next(Math.Max(4, i)) < 2).Select(need => new Id<Initiative>($"i-{need}"))],
        })],
    };

    [GeneratedRegex("That is at least (?<percent>[0-9.]+)% of", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AtLeast();
}
