using JourneyKit.Insights.Plan;
using JourneyKit.Model;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>What must hold of the worths of initiatives, over random maps.</summary>
public sealed class WorthLawTests
{
    private const int Steps = 6;

    [Fact]
    public void The_worths_and_the_rest_add_up_to_the_uplift()
    {
        var (divided, shared) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var plan = JourneyPlan.Of(Map(random, MapState.Current, seed), Map(random, MapState.Future, seed));
            if (plan.Basis != WorthBasis.Uplift)
            {
                continue;
            }

            var outlook = Assert.Single(plan.Context.Conversions);
            var uplift = plan.Measure.IsMoney ? outlook.Uplift!.Value / 100 * 1000 * 20 : outlook.Uplift!.Value;
            Assert.Equal(uplift, plan.Whole, 6);
            Assert.Equal(uplift, plan.Initiatives.Sum(one => one.Worth ?? 0) + plan.Rest, 6);
            divided++;
            shared += plan.Initiatives.Count(one => one.Worth is not null) > 1 ? 1 : 0;
        }

        Assert.True(divided > 250 && shared > 100, $"{divided} {shared}");
    }

    [Fact]
    public void With_one_map_the_worths_add_up_to_what_it_gains_without_its_pain_points()
    {
        var found = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var plan = JourneyPlan.Of(Map(new Random(seed), MapState.Current, seed));
            Assert.Equal(plan.Whole, plan.Initiatives.Sum(one => one.Worth ?? 0), 6);
            Assert.Equal(0, plan.Rest, 6);
            Assert.True(plan.Whole >= 0);
            found += plan.Whole > 0 ? 1 : 0;
        }

        Assert.True(found > 100, $"{found}");
    }

    [Fact]
    public void With_what_pain_points_cost_the_worths_still_add_up_to_the_whole()
    {
        var saved = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var (before, after) = (WithCosts(Map(new Random(seed), MapState.Current, seed)), WithCosts(Map(new Random(seed + 1000), MapState.Future, seed)));
            foreach (var plan in new[] { JourneyPlan.Of(before, after), JourneyPlan.Of(before) })
            {
                Assert.Equal(plan.Whole, plan.Initiatives.Sum(one => one.Worth ?? 0) + plan.Rest, 4);
                saved += plan.Parts.Any(part => part.Conversion is null) ? 1 : 0;
            }
        }

        Assert.True(saved > 100, $"{saved}");
    }

    private static JourneyMap WithCosts(JourneyMap map) => map with
    {
        Touchpoints = [.. map.Touchpoints.Select((at, i) => at with { PainPoints = [.. at.PainPoints.Select(pain => pain with { Cost = 5 * i })] })],
    };

    // A way of several steps, with steps back, on which some hurt; initiatives are behind some of it.
    private static JourneyMap Map(Random random, MapState state, int seed) => new()
    {
        Id = "order",
        Title = "Order",
        State = state,
        Conversions = [new("order") { At = $"t-{Steps}", Value = seed % 2 == 0 ? 20 : null }],
        Touchpoints = [.. Enumerable.Range(0, Steps + 1).Select(i => new Touchpoint($"t-{i}")
        {
            Entry = i == 0 ? Entry.FromShare(1m) : null,
            Volume = i == 0 ? 1000 : null,
            PainPoints = [new PainPoint($"pain-{i}") { Frequency = random.Next(0, 60) / 100m }],
            Next = i == Steps ? [] : [new Transition($"t-{i + 1}") { Share = random.Next(30, 70) / 100m }, .. i < 2 ? [] : new[] { new Transition($"t-{i - 1}") { Share = random.Next(1, 25) / 100m } }],
        })],
        Initiatives = [.. Enumerable.Range(0, 5).Select(i => new Initiative($"i-{i}")
        {
            Touchpoints = i == 0 ? [$"t-{seed % Steps}"] : [],
            Resolves = i == 0 ? [] : [$"pain-{(seed + (i * i)) % Steps}"],
            Status = i == 4 ? InitiativeStatus.Done : null,
        })],
    };
}
