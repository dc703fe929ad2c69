using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class EffortAboveTargetTests
{
    private const string Kind = "effort-above-target";

    [Fact]
    public void What_should_be_easier_is_a_gap()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { pay: { effort: 4 } }", "touchpoints: { pay: { effort: 1 } }");
        Assert.Equal(("effort-above-target:pay", GapSeverity.High, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Pay” takes an effort of 4 of 5 today and should take 1 of 5 (5 is hardest).", gap.Message);
        Assert.Equal(("3 steps", "now − to be"), (gap.Numbers[2].ToString(), gap.Numbers[2].Formula));
    }

    [Theory]
    [InlineData("effort: 2", "effort: 2")]
    [InlineData("effort: 1", "effort: 3")]
    [InlineData("effort: 5", "emotion: 1")]
    public void What_is_as_easy_or_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}"));
}
