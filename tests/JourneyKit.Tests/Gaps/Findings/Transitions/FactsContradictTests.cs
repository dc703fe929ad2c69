using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Transitions;

public sealed class FactsContradictTests
{
    private const string Kind = "facts-contradict";
    private const string Two = "touchpoints: { leaflet: { facts: { fee: 3.9 } }, hotline: { facts: { fee: 4.9 } }, mail: { facts: { fee: 4.90 } } }";
    private const string One = "touchpoints: { leaflet: { facts: { fee: 4.9 } }, hotline: { facts: { fee: 4.9 } }, mail: {} }";

    [Fact]
    public void Two_fees_become_one()
    {
        var gap = GapsOf.Single(Kind, Two, One);
        Assert.Equal(("facts-contradict:fee", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Customers are told different things of “fee” today: 3.9 at “Leaflet”; 4.9 at “Hotline” and “Mail”. In future it is 4.9 at every touchpoint that says it.", gap.Message);
        Assert.Equal("versions today: 2", $"{gap.Numbers[0].Name}: {gap.Numbers[0]}");
        Assert.Equal(["/touchpoints/leaflet/facts/fee", "/touchpoints/hotline/facts/fee"], gap.Numbers[0].Inputs.Select(input => input.Path?.ToString()));
    }

    [Theory]
    [InlineData(Two, Two, GapStanding.Open)]
    [InlineData(Two, "touchpoints: [leaflet]", GapStanding.Unclear)]
    [InlineData(One, Two, GapStanding.Regression)]
    [InlineData("touchpoints: [leaflet]", Two, GapStanding.Regression)]
    public void What_becomes_of_it_depends_on_what_is_told_in_future(string now, string then, GapStanding standing) => Assert.Equal(standing, GapsOf.Single(Kind, now, then).Standing);

    [Theory]
    [InlineData("", GapStanding.Unclear)]
    [InlineData("removes: { leaflet: { because: [late] } }\n", GapStanding.Planned)]
    public void Where_whoever_says_something_else_is_gone_nothing_is_put_right_without_a_reason(string removes, GapStanding standing)
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { leaflet: { facts: { fee: 0 }, painPoints: { late: { severity: 2 } } }, form: { facts: { fee: 5 } } }", removes + "touchpoints: { form: { facts: { fee: 5 } } }");
        Assert.Equal(standing, gap.Standing);
        Assert.Equal(standing == GapStanding.Unclear, gap.Message.EndsWith("In future only 5 is left, because whoever says something else today is no longer there or no longer says it: nothing is put right.", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_less_severe_than_figures()
        => Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, "touchpoints: { leaflet: { facts: { tone: warm } }, mail: { facts: { tone: formal } } }", One).Severity);

    [Theory]
    [InlineData(One, One)]
    [InlineData("touchpoints: { leaflet: { facts: { tone: ' warm ' } }, mail: { facts: { tone: warm } } }", One)]
    public void What_is_told_alike_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));

    [Fact]
    public void The_id_of_a_fact_of_several_words_can_be_read()
        => Assert.Equal(
            ["facts-contradict:ready~within", "facts-contradict:ready%007Ewithin"],
            GapsOf.Ids(
                "facts-contradict",
                "touchpoints: { a: { facts: { ready within: 1, ready~within: 1 } }, b: { facts: { ready within: 2, ready~within: 2 } } }",
                "touchpoints: { a: { facts: { ready within: 1, ready~within: 1 } }, b: { facts: { ready within: 2, ready~within: 2 } } }"));

    [Fact]
    public void Who_goes_on_saying_the_same_has_not_made_them_differ()
    {
        var gap = GapsOf.Single(Kind, One, "touchpoints: { leaflet: { facts: { fee: 3.9 } }, hotline: { facts: { fee: 4.9 } } }\ninitiatives: { reprint: { touchpoints: [leaflet] }, training: { touchpoints: [hotline] } }");
        Assert.Equal(["reprint"], gap.CausedBy.Select(initiative => initiative.Value));
    }
}
