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

    [Theory]
    [InlineData("cure: { resolves: [late] }", GapStanding.Planned, "“Cure” is to answer it.")]
    [InlineData("cure: { resolves: [late], status: proposed }", GapStanding.Open, "“Cure” is to answer it, but is only proposed.")]
    [InlineData("cure: { resolves: [late], due: 2027-03-31 }, app: { touchpoints: [pay], due: 2027-03-31 }", GapStanding.Planned, "“Cure” is to answer it.")]
    [InlineData("cure: { resolves: [late], due: 2027-04-01 }, app: { touchpoints: [pay], due: 2027-03-31 }", GapStanding.Open, "“Cure” is to answer it, but not before 2027-04-01, after “App” is there (2027-03-31).")]
    [InlineData("cure: { resolves: [late], due: 2027-04-01 }, app: { touchpoints: [pay], due: 2027-03-31, status: proposed }", GapStanding.Planned, "“Cure” is to answer it.")]
    [InlineData("cure: { resolves: [late], due: 2027-04-01 }, app: { touchpoints: [ask], due: 2027-03-31 }", GapStanding.Planned, "“Cure” is to answer it.")]
    public void A_remedy_that_is_only_proposed_or_comes_too_late_is_told(string initiatives, GapStanding standing, string words)
    {
        var gap = GapsOf.Single("pain-new", "touchpoints: { ask: {}, pay: {} }", $"touchpoints: {{ ask: {{}}, pay: {{ painPoints: {{ late: {{ severity: 3 }} }} }} }}\ninitiatives: {{ {initiatives} }}");
        Assert.Equal(standing, gap.Standing);
        Assert.EndsWith(words, gap.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("cure", gap.CausedBy.Select(id => id.Value));
    }
}
