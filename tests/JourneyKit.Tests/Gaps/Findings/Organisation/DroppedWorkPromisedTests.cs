using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class DroppedWorkPromisedTests
{
    private const string Kind = "dropped-work-promised";
    private const string Now = "touchpoints: { wait: { emotion: -1, painPoints: { nobody-tells: { severity: 3 } } }, pay: { painPoints: { late: { severity: 4 } } } }";
    private const string Then = "touchpoints: { wait: { emotion: 0 }, pay: { painPoints: { late: { severity: 2 } } } }\nopportunities: { display: { addresses: [nobody-tells], touchpoints: [wait] } }\n";

    [Fact]
    public void What_a_dropped_initiative_was_to_bring_and_is_still_shown_is_named()
    {
        var gap = GapsOf.Single(Kind, Now, Then + "initiatives: { screen: { delivers: [display], resolves: [late], status: dropped } }");
        Assert.Equal("“Screen” is dropped, and the future map still shows what it was to bring: “Wait” is better; “Nobody tells” is gone; “Late” hurts less. No other initiative works on that.", gap.Message);
        Assert.Equal((GapStanding.Open, GapSeverity.Medium), (gap.Standing, gap.Severity));
    }

    [Theory]
    [InlineData("initiatives: { screen: { delivers: [display], status: planned } }")]
    [InlineData("initiatives: { screen: { delivers: [display], status: dropped }, voice: { delivers: [display] } }")]
    [InlineData("initiatives: { screen: { touchpoints: [pay], status: dropped } }")]
    public void What_somebody_else_does_or_nobody_shows_is_none(string initiatives) => Assert.Empty(GapsOf.Ids(Kind, Now, Then + initiatives));

    [Theory]
    [InlineData(3, GapSeverity.Medium)]
    [InlineData(4, GapSeverity.High)]
    public void A_severe_pain_point_makes_it_high(int severity, GapSeverity expected)
        => Assert.Equal(expected, GapsOf.Single(Kind, $"touchpoints: {{ pay: {{ painPoints: {{ late: {{ severity: {severity} }} }} }} }}", "touchpoints: [pay]\ninitiatives: { screen: { resolves: [late], status: dropped } }").Severity);

    [Fact]
    public void It_tells_the_pain_point_that_only_an_idea_answers()
        => Assert.Equal(
            "dropped-work-promised:screen",
            GapsOf.Single("pain-answered-only-by-an-idea", Now, Then + "initiatives: { screen: { delivers: [display], status: dropped } }").ToldBy);
}
