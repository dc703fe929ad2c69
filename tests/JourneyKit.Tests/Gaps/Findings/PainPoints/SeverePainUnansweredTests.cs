using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class SeverePainUnansweredTests
{
    private const string Kind = "severe-pain-unanswered";
    private const string Before = "touchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }";

    [Theory]
    [InlineData("code-late: { severity: 4 }", "")]
    [InlineData("code-late: {}", "")]
    [InlineData("code-late: { severity: 5 }", null)]
    [InlineData("peak: { severity: 4 }", " The map of today does not have it.")]
    public void What_is_severe_and_nothing_answers_is_open(string then, string? more)
    {
        var gaps = GapsOf.Kind(Kind, Before, $"touchpoints: {{ pay: {{ painPoints: {{ {then} }} }} }}");
        Assert.Equal(more is null ? 0 : 1, gaps.Count);
        Assert.All(gaps, gap => Assert.Equal((GapSeverity.High, GapStanding.Open), (gap.Severity, gap.Standing)));
        Assert.All(gaps, gap => Assert.EndsWith($": no opportunity addresses it, no initiative resolves it, nothing changes because of it.{more}", gap.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_rejected_is_named_and_asked_for_again()
    {
        var gap = GapsOf.Single(Kind, Before, Before + "\nopportunities: { one-tap: { addresses: [code-late], status: rejected } }");
        Assert.EndsWith(": “One tap”, which would have addressed it, is rejected, and nothing else does.", gap.Message, StringComparison.Ordinal);
        Assert.Equal("Decide whether the rejection stands; if it does, say how else customers are helped.", gap.Advice);
    }

    [Theory]
    [InlineData("touchpoints: [pay]")]
    [InlineData("touchpoints: { pay: { painPoints: { code-late: { severity: 3 } } } }")]
    [InlineData(Before + "\nopportunities: { one-tap: { addresses: [code-late] } }")]
    [InlineData(Before + "\ninitiatives: { wallets: { resolves: [code-late] } }")]
    [InlineData("touchpoints: { pay: { because: [code-late], painPoints: { code-late: { severity: 4 } } } }")]
    public void What_is_gone_mild_or_answered_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, then));
}
