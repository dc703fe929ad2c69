using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class PainNewTests
{
    private const string Kind = "pain-new";

    [Fact]
    public void What_the_future_foresees_is_open()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: [pay]", "touchpoints: { pay: { painPoints: { peak: { severity: 3 } } } }");
        Assert.Equal(("pain-new:peak", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("The future map foresees “Peak” at “Pay” (severity 3 of 5), which the map of today does not have. Nothing answers it.", gap.Message);
        Assert.Equal(["severity, to be"], gap.Numbers.Select(number => number.Name));
    }

    [Fact]
    public void In_a_newer_version_it_may_have_been_found()
    {
        var gap = Assert.Single(GapAnalysis.Compare(Maps.FromYaml("touchpoints: [pay]"), Maps.FromYaml("touchpoints: { pay: { painPoints: [peak] } }")).Gaps, gap => gap.Kind.Name == Kind);
        Assert.Equal("“Peak” at “Pay” is in the newer map only: it has come up since, or was found since. Nothing answers it.", gap.Message);
    }

    [Theory]
    [InlineData("peak: { severity: 3 }", "peak: { severity: 5 }")]
    [InlineData("other: {}", "peak: { severity: 5 }")]
    [InlineData("peak: {}", "other-peak: { severity: 4 }")]
    public void What_both_have_or_is_severe_and_unanswered_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ painPoints: {{ {now} }} }} }}", $"touchpoints: {{ pay: {{ painPoints: {{ {then} }} }} }}"));
}
