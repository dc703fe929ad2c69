using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class PainGoneWithoutAWordTests
{
    private const string Kind = "pain-gone-without-a-word";
    private const string Before = "objectives: [fewer-calls]\ntouchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }";

    [Fact]
    public void What_is_gone_and_nothing_answers_is_unclear()
    {
        var gap = GapsOf.Single(Kind, Before, "touchpoints: [pay]");
        Assert.Equal(("pain-gone-without-a-word:code-late", GapSeverity.High, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Code late” at “Pay” (severity 4 of 5) is gone in the future map, and nothing says what takes it away: no opportunity, no initiative, no change because of it.", gap.Message);
    }

    [Fact]
    public void What_goes_with_a_touchpoint_that_is_removed_on_purpose_matters_less()
    {
        var gap = GapsOf.Single(Kind, Before, "removes: { pay: [fewer-calls] }");
        Assert.Equal(GapSeverity.Medium, gap.Severity);
        Assert.EndsWith("is gone in the future map together with the touchpoint, and nothing says whether customers are spared it or meet it elsewhere.", gap.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("touchpoints: [basket]")]
    [InlineData("touchpoints: { buy: { replaces: [pay], painPoints: { code-late: { severity: 4 } } } }")]
    [InlineData("touchpoints: { buy: { replaces: [pay], because: [code-late] } }")]
    [InlineData("touchpoints: [pay]\ninitiatives: { wallets: { resolves: [code-late] } }")]
    public void What_goes_unexplained_with_its_touchpoint_stays_or_is_answered_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, then));
}
