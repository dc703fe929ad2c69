using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class OpportunityWithoutInitiativeTests
{
    private const string Kind = "opportunity-without-initiative";
    private const string Before = "touchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }";

    [Fact]
    public void What_nobody_delivers_is_open_with_what_it_would_bring()
    {
        var gap = GapsOf.Single(Kind, Before, "opportunities: { one-tap: { status: accepted, reach: 1860, impact: 5, confidence: 90% } }");
        Assert.Equal(("opportunity-without-initiative:one-tap", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The opportunity “One tap” is accepted, but no initiative delivers it. What it is thought to bring: 1,860 customers a month reached, impact 5 of 5, confidence 90%.", gap.Message);
        Assert.Equal(["reach: 1860 customers a month", "impact: 5 of 5", "confidence: 90%"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void One_of_the_map_of_today_counts_as_well()
    {
        var gap = GapsOf.Single(Kind, "opportunities: [one-tap]", "touchpoints: [pay]");
        Assert.Equal((GapSeverity.Low, GapSide.Before), (gap.Severity, gap.Elements[0].Side));
    }

    [Theory]
    [InlineData("opportunities: { one-tap: { status: rejected } }")]
    [InlineData("opportunities: [one-tap]\ninitiatives: { wallets: { delivers: [one-tap] } }")]
    [InlineData("touchpoints: { pay: { painPoints: { code-late: { severity: 1 } } } }\nopportunities: { one-tap: { addresses: [code-late] } }\ninitiatives: { wallets: { resolves: [code-late] } }")]
    [InlineData("opportunities: { one-tap: { addresses: [code-late] } }\ninitiatives: { wallets: { resolves: [code-late] } }")]
    [InlineData("opportunities: { one-tap: { addresses: [code-late] } }")]
    public void What_is_rejected_delivered_or_told_by_its_pain_points_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, then));

    [Fact]
    public void Who_is_to_resolve_what_stays_as_bad_has_not_taken_it()
    {
        const string Map = "touchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }";
        var gap = GapsOf.Single(Kind, Map, Map + "\nopportunities: { one-tap: { addresses: [code-late] } }\ninitiatives: { wallets: { resolves: [code-late] } }");
        Assert.Equal(("opportunity-without-initiative:one-tap", "pain-still-open:code-late"), (gap.Id, gap.ToldBy));
    }
}
