using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class PainWorseTests
{
    private const string Kind = "pain-worse";

    [Fact]
    public void What_hurts_more_is_a_regression()
    {
        var gap = GapsOf.Single(Kind, Map("severity: 3, frequency: 10%"), Map("severity: 4, frequency: 10%"));
        Assert.Equal(("pain-worse:code-late", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Code late” at “Pay” hurts more than before in the future map: severity 4 of 5, 10% of those there; before that severity 3 of 5, 10% of those there. Nothing answers it.", gap.Message);
    }

    [Fact]
    public void What_is_more_frequent_but_less_severe_is_unclear()
        => Assert.Equal(GapStanding.Unclear, GapsOf.Single(Kind, Map("severity: 3, frequency: 10%"), Map("severity: 2, frequency: 20%")).Standing);

    [Theory]
    [InlineData("severity: 3, frequency: 10%", "severity: 3, frequency: 10%")]
    [InlineData("severity: 3, frequency: 10%", "severity: 2, frequency: 5%")]
    [InlineData("severity: 3", "severity: 3, frequency: 90%")]
    [InlineData("frequency: 10%", "severity: 5")]
    public void What_hurts_no_more_or_is_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, Map(now), Map(then)));

    private static string Map(string painPoint) => $"touchpoints: {{ pay: {{ painPoints: {{ code-late: {{ {painPoint} }} }} }} }}";

    [Fact]
    public void A_rejected_answer_is_named()
        => Assert.EndsWith(
            " “Night shift”, which would have addressed it, is rejected, and nothing else answers it.",
            GapsOf.Single(
                "pain-worse",
                "touchpoints: { call: { painPoints: { voicemail: { severity: 5, frequency: 15% } } } }",
                "touchpoints: { call: { painPoints: { voicemail: { severity: 5, frequency: 25% } } } }\nopportunities: { night-shift: { addresses: [voicemail], status: rejected } }").Message,
            StringComparison.Ordinal);
}
