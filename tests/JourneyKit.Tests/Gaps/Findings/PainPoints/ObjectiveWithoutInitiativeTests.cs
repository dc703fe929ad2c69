using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class ObjectiveWithoutInitiativeTests
{
    private const string Kind = "objective-without-initiative";
    private const string Measured = "objectives: { loyalty: { metrics: [lost] } }\nmetrics: { lost: { kind: churn } }\ntouchpoints: { pay: { metrics: [lost] } }";

    [Fact]
    public void What_is_measured_and_nobody_moves_is_open()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: [pay]", Measured);
        Assert.Equal(("objective-without-initiative:loyalty", GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Nothing that is planned works toward the objective “Loyalty”: no initiative delivers an opportunity for it, and none says what “Lost” will be afterwards.", gap.Message);
        Assert.Equal(["/objectives/loyalty", "/metrics/lost"], gap.Elements.Select(element => element.Path.ToString()));
    }

    [Fact]
    public void Who_makes_its_metric_worse_does_not_work_toward_it_and_is_named()
    {
        const string Today = "objectives: { loyalty: { metrics: [lost] } }\nmetrics: { lost: { kind: churn, value: 5% } }\ntouchpoints: [pay]";
        var gap = GapsOf.Single(Kind, Today, Today + "\ninitiatives: { call: { expects: { lost: 8% } } }");
        Assert.Equal("Nothing that is planned works toward the objective “Loyalty”: no initiative delivers an opportunity for it; “Call” will make “Lost” worse.", gap.Message);
        Assert.Equal("metric-worse:lost", gap.ToldBy);
    }

    [Fact]
    public void It_is_high_where_a_conversion_counts_toward_it()
        => Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, "touchpoints: [pay]", "objectives: [growth]\nconversions: { order: { at: pay, objective: growth } }\ntouchpoints: [pay]").Severity);

    [Theory]
    [InlineData("objectives: [loyalty]\ntouchpoints: [pay]")]
    [InlineData(Measured + "\ninitiatives: { call: { expects: { lost: 10% } } }")]
    [InlineData(Measured + "\nopportunities: { voucher: { objective: loyalty } }\ninitiatives: { call: { delivers: [voucher] } }")]
    [InlineData("objectives: [loyalty]\ntouchpoints: { pay: { because: [loyalty] } }\ninitiatives: { call: { touchpoints: [pay] } }")]
    public void What_the_map_has_nothing_to_do_with_or_somebody_works_toward_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, "touchpoints: [pay]", then));
}
