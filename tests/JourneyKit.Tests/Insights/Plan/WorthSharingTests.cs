using JourneyKit.Insights.Plan;
using JourneyKit.Model;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Worths over random maps with several entries and goals, where initiatives share pain points and some are dropped.</summary>
public sealed class WorthSharingTests
{
    private const int Ways = 4;
    private const int Initiatives = 6;

    [Fact]
    public void The_worths_and_the_rest_make_the_whole_and_the_whole_is_what_the_conversions_gain()
    {
        var (shared, rest) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var plan = JourneyPlan.Of(Map(new Random(seed), MapState.Current), Map(new Random(seed + 5000), MapState.Future));
            Assert.Equal(WorthBasis.Uplift, plan.Basis);

            // Shares by a plain script: what comes in at each entry goes straight to its goal.
            var (before, after) = (Worth(plan.Context.Before.Map), Worth(plan.Context.After.Map));
            Assert.Equal(after - before, plan.Whole, 4);
            Assert.Equal(plan.Whole, plan.Initiatives.Sum(one => one.Worth ?? 0) + plan.Rest, 4);
            shared += plan.Parts.Any(part => part.By.Count > 1) ? 1 : 0;
            rest += Math.Abs(plan.Rest) > 1e-6 ? 1 : 0;
        }

        Assert.True(shared > 50 && rest > 50, $"{shared} {rest}");
    }

    [Fact]
    public void What_is_dropped_has_no_worth_and_what_it_was_behind_goes_to_the_others_or_to_nobody()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var (before, after) = (Map(new Random(seed), MapState.Current), Map(new Random(seed + 5000), MapState.Future));
            var dropped = after with { Initiatives = [.. after.Initiatives.Select(one => one with { Status = InitiativeStatus.Dropped })] };
            var (plan, none) = (JourneyPlan.Of(before, after), JourneyPlan.Of(before, dropped));
            Assert.DoesNotContain(plan.Initiatives, one => one.Initiative.Status == InitiativeStatus.Dropped);
            Assert.Empty(none.Initiatives);
            Assert.Equal(plan.Whole, none.Whole, 6);
            Assert.Equal(none.Whole, none.Rest, 6);
        }
    }

    [Fact]
    public void Initiatives_that_close_the_same_pain_point_alone_share_its_worth_equally()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var map = Map(new Random(seed), MapState.Current) with { Initiatives = [new("one") { Resolves = ["pain-0"] }, new("other") { Resolves = ["pain-0"] }, new("third") { Resolves = ["pain-0"], Status = InitiativeStatus.Dropped }] };
            var plan = JourneyPlan.Of(map);
            Assert.Equal(2, plan.Initiatives.Count);
            Assert.Equal(plan.Initiatives[0].Worth, plan.Initiatives[1].Worth);
            Assert.Equal(plan.Whole, plan.Initiatives.Sum(one => one.Worth ?? 0) + plan.Rest, 6);
        }
    }

    private static double Worth(JourneyMap map)
        => Enumerable.Range(0, Ways).Sum(i => 300.0 * (double)map.Touchpoints[$"in-{i}"]!.Next[0].Share!.Value.Value * (double)map.Touchpoints[$"mid-{i}"]!.Next[0].Share!.Value.Value * (10 * (i + 1)));

    // Ways from their own entries to their own goals, of as many journeys each.
    private static JourneyMap Map(Random random, MapState state) => new()
    {
        Id = "order",
        Title = "Order",
        State = state,
        Currency = "EUR",
        Conversions = [.. Enumerable.Range(0, Ways).Select(i => new Conversion($"goal-{i}") { At = $"end-{i}", Value = 10 * (i + 1) })],
        Touchpoints = [.. Enumerable.Range(0, Ways).SelectMany(i => new Touchpoint[]
        {
            new($"in-{i}") { Entry = Entry.FromShare(1m / Ways), Volume = 300, PainPoints = [new PainPoint($"pain-{i}") { Frequency = random.Next(1, 60) / 100m }], Next = [new Transition($"mid-{i}") { Share = random.Next(20, 80) / 100m }] },
            new($"mid-{i}") { Next = [new Transition($"end-{i}") { Share = random.Next(20, 80) / 100m }] },
            new($"end-{i}") { Exit = true },
        })],
        Initiatives = [.. Enumerable.Range(0, Initiatives).Select(i => new Initiative($"i-{i}")
        {
            Touchpoints = random.Next(2) == 0 ? [$"in-{random.Next(Ways)}"] : [],
            Resolves = random.Next(2) == 0 ? [$"pain-{random.Next(Ways)}"] : [],
            Status = random.Next(4) == 0 ? InitiativeStatus.Dropped : null,
        })],
    };
}
