using JourneyKit.Gaps;
using JourneyKit.Gaps.Summary;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Summary;

public sealed class DecisionTests
{
    private const string Map = "touchpoints: { pay: { volume: 100 }, basket: { volume: 90 }, confirmation: { volume: 80 }, doorstep: { volume: 70 }, bell: { volume: 60 }, fridge: { volume: 50 } }";

    [Fact]
    public void At_most_five_are_named_each_at_another_element()
        => Assert.Equal(
            ["pay-1", "basket-1", "confirmation-1", "doorstep-1", "bell-1"],
            Decide(At("pay", 1), At("pay", 2), At("basket", 1), At("confirmation", 1), At("doorstep", 1), At("bell", 1), At("fridge", 1)));

    [Fact]
    public void What_is_planned_is_nothing_to_decide()
        => Assert.Equal(["basket-1"], Decide(At("pay", 1) with { Standing = GapStanding.Planned, Severity = GapSeverity.Critical }, At("basket", 1)));

    [Fact]
    public void What_hardly_matters_is_nothing_to_decide_first()
        => Assert.Equal(["basket-1"], Decide(At("pay", 1) with { Severity = GapSeverity.Low }, At("basket", 1) with { Severity = GapSeverity.Medium }));

    [Fact]
    public void The_severe_goes_first_whether_or_not_it_has_numbers()
        => Assert.Equal(["fridge-1", "pay-1"], Decide(At("pay", 1) with { Numbers = [new GapNumber("n", 1, null, "as stated", [new GapInput("n", GapSide.Before, ReportOf.Path("/touchpoints/pay/volume"), "1")])] }, At("fridge", 1) with { Severity = GapSeverity.Critical }));

    [Fact]
    public void A_pain_point_is_something_else_than_its_touchpoint()
        => Assert.Equal(["pay-1", "pay-2"], Decide(At("pay", 1), At("pay", 2) with { Elements = [new GapElement(GapSide.Before, ReportOf.Path("/touchpoints/pay/painPoints/late"), "Late")] }));

    [Fact]
    public void A_moment_of_truth_that_feels_much_worse_is_among_them_whatever_its_rank()
    {
        const string Sure = "touchpoints: { pay: { emotion: 2, momentOfTruth: true } }";
        var fall = GapsOf.Single("emotion-worse", Sure, Sure.Replace("emotion: 2", "emotion: 0", StringComparison.Ordinal));
        Assert.Equal(("emotion-worse:pay", GapSeverity.High, GapStanding.Regression), (fall.Id, fall.Severity, fall.Standing));
        Assert.Contains(fall.Id, Chosen(fall, others: GapSeverity.High));
        Assert.DoesNotContain(fall.Id, Chosen(fall, others: GapSeverity.Critical));
        Assert.DoesNotContain(fall.Id, Chosen(fall with { IsMomentOfTruth = false }, others: GapSeverity.High));
        Assert.DoesNotContain(fall.Id, Chosen(fall with { Severity = GapSeverity.Medium }, others: GapSeverity.High));
    }

    [Fact]
    public void A_goal_that_is_lost_is_among_them_whatever_its_rank()
    {
        var lost = GapsOf.Single("conversion-lost", "conversions: { order: { at: pay } }\ntouchpoints: [pay]", "touchpoints: [pay]");
        Assert.Contains(lost.Id, Chosen(lost, others: GapSeverity.High));
        Assert.DoesNotContain(lost.Id, Chosen(lost with { Severity = GapSeverity.Medium }, others: GapSeverity.High));
        Assert.DoesNotContain(lost.Id, Chosen(lost with { Standing = GapStanding.Unclear }, others: GapSeverity.High));
    }

    [Fact]
    public void Without_gaps_there_is_nothing_to_decide() => Assert.Empty(Decide());

    // Chosen among five others that all rank before it.
    private static IEnumerable<string> Chosen(Gap last, GapSeverity others)
        => DecisionChoice.Of([.. new[] { At("basket", 1), At("confirmation", 1), At("doorstep", 1), At("bell", 1), At("fridge", 1) }.Select(gap => gap with { Severity = others }).Append(last).Select((gap, at) => new GapTheme { Title = gap.Title, Message = gap.Message, Gaps = [gap], Rank = at + 1 })]).Select(theme => theme.Gaps[0].Id);

    private static IEnumerable<string> Decide(params Gap[] gaps) => ReportOf.Gaps(Map, Map, gaps).Summary.DecideFirst.Select(theme => theme.Gaps[0].Id);

    // Each of a kind of its own, so that none is told together with another.
    private static Gap At(string touchpoint, int number)
        => ReportOf.Gap($"{touchpoint}-{number}", $"/touchpoints/{touchpoint}", GapSeverity.High) with { Kind = new GapKind($"{touchpoint}-{number}", GapGroup.Experience, "", "") };
}
