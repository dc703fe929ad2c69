using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class InitiativeShortOfTargetTests
{
    private const string Kind = "initiative-short-of-target";

    [Fact]
    public void The_best_promise_misses_the_target()
    {
        var gap = GapsOf.Single(Kind, "metrics: { csat: { value: 74% } }", "metrics: { csat: { target: 88% } }\ninitiatives: { tracking: { expects: { csat: 86% } }, slots: { expects: { csat: 80% } } }");
        Assert.Equal(("initiative-short-of-target:csat", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Csat” should become 88 %. The best that is promised is 86 %, by “Tracking”; nobody promises the last 2 percentage points.", gap.Message);
        Assert.Equal(["best promise: 86%", "target: 88%", "promised by nobody: 2 percentage points"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Equal("/initiatives/tracking/expects/csat", gap.Numbers[0].Inputs[0].Path?.ToString());
    }

    [Fact]
    public void Lower_can_be_better_and_half_the_way_is_severe()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, "metrics: { wait-time: { value: 10m } }", "metrics: { wait-time: { target: 2m } }\ninitiatives: { bot: { expects: { wait-time: 8m } } }").Severity);

    [Theory]
    [InlineData("csat: { target: 88% }", "csat: 88%")]
    [InlineData("csat: { target: 88% }", "csat: 90%")]
    [InlineData("csat: { target: 88% }", "nps: 20")]
    [InlineData("csat: {}", "csat: 80%")]
    public void What_is_promised_or_unknown_is_none(string metric, string expects)
        => Assert.Empty(GapsOf.Ids(Kind, "metrics: { csat: { value: 74% } }", $"metrics: {{ {metric}, nps: {{}} }}\ninitiatives: {{ tracking: {{ expects: {{ {expects} }} }} }}"));
}
