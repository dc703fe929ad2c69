using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Priorities.Ranking;

public sealed class HighlightTests
{
    private const string Map = "touchpoints: { pay: { volume: 100 }, basket: { volume: 90 }, confirmation: { volume: 80 }, doorstep: { volume: 70 } }";

    [Fact]
    public void The_first_three_are_at_three_places()
        => Assert.Equal(["pay-1", "basket-1", "confirmation-1"], Highlights(At("pay", 1), At("pay", 2), At("basket", 1), At("confirmation", 1), At("doorstep", 1)));

    [Fact]
    public void They_are_of_different_groups_while_there_are_any()
        => Assert.Equal(["pay-1", "confirmation-1", "doorstep-1"], Highlights(At("pay", 1), At("basket", 1), At("confirmation", 1) with { Kind = KindOf(GapGroup.Measures) }, At("doorstep", 1) with { Kind = KindOf(GapGroup.Conversion) }));

    [Fact]
    public void What_has_numbers_goes_before_what_has_none()
        => Assert.Equal(["basket-1", "confirmation-1", "doorstep-1"], Highlights(At("pay", 1) with { Numbers = [] }, At("basket", 1), At("confirmation", 1), At("doorstep", 1)));

    [Fact]
    public void What_has_none_is_named_where_nothing_else_is_left()
        => Assert.Equal(["pay-1", "basket-1"], Highlights(At("pay", 1) with { Numbers = [] }, At("basket", 1)));

    [Fact]
    public void A_pain_point_and_its_touchpoint_are_one_place()
        => Assert.Equal(["pay-1"], Highlights(At("pay", 1), ReportOf.Gap("pay-2", "/touchpoints/pay/painPoints/late")));

    [Fact]
    public void No_gaps_have_no_highlights() => Assert.Empty(Highlights());

    private static IEnumerable<string> Highlights(params Gap[] gaps) => ReportOf.Gaps(Map, Map, gaps).Highlights.Select(ranked => ranked.Gap.Id);

    private static GapKind KindOf(GapGroup group) => new("made-up", group, "", "");

    private static Gap At(string touchpoint, int number)
    {
        var path = ReportOf.Path($"/touchpoints/{touchpoint}/volume");
        return ReportOf.Gap($"{touchpoint}-{number}", $"/touchpoints/{touchpoint}") with { Numbers = [new GapNumber("n", 1, null, "as stated", [new GapInput("n", GapSide.Before, path, "1")])] };
    }
}
