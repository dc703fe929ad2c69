using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Measures;

public sealed class InitiativeShortOfTargetTests
{
    private const string Kind = "initiative-short-of-target";

    [Fact]
    public void The_best_promise_misses_the_target_and_nobody_knows_where_it_stands()
    {
        var gap = GapsOf.Single(Kind, "metrics: { csat: {} }", "metrics: { csat: { target: 88% } }\ninitiatives: { tracking: { expects: { csat: 86% } }, slots: { expects: { csat: 80% } } }");
        Assert.Equal(("initiative-short-of-target:csat", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Csat” should become 88%. The best that is promised is 86%, by “Tracking”; nobody promises the last 2 percentage points.", gap.Message);
        Assert.Equal(["target: 88%", "best promise: 86%", "promised by nobody: 2 percentage points"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void Lower_can_be_better()
        => Assert.Equal("initiative-short-of-target:wait-time", GapsOf.Single(Kind, "metrics: { wait-time: {} }", "metrics: { wait-time: { target: 2m } }\ninitiatives: { bot: { expects: { wait-time: 8m } }, tool: { expects: { wait-time: 9m } } }").Id);

    [Theory]
    [InlineData("csat: { target: 88% }", "csat: 88%")]
    [InlineData("csat: { target: 88% }", "csat: 90%")]
    [InlineData("csat: { target: 88% }", "nps: 20")]
    [InlineData("csat: {}", "csat: 80%")]
    public void What_is_promised_or_unknown_is_none(string metric, string expects)
        => Assert.Empty(GapsOf.Ids(Kind, "metrics: { csat: {} }", $"metrics: {{ {metric}, nps: {{}} }}\ninitiatives: {{ tracking: {{ expects: {{ {expects} }} }} }}"));
}
