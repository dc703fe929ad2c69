using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class LossTests
{
    [Theory]
    [InlineData("feedback-lost", "feedback", GapSeverity.Medium)]
    [InlineData("self-service-lost", "selfService", GapSeverity.Medium)]
    [InlineData("personalization-lost", "personalized", GapSeverity.Low)]
    [InlineData("moment-of-truth-lost", "momentOfTruth", GapSeverity.Medium)]
    public void What_is_said_to_be_no_more_is_lost_and_what_is_not_mentioned_is_unclear(string kind, string property, GapSeverity severity)
    {
        var now = $"touchpoints: {{ pay: {{ {property}: true }} }}";
        var lost = GapsOf.Single(kind, now, $"touchpoints: {{ pay: {{ {property}: false }} }}");
        Assert.Equal(($"{kind}:pay", severity, GapStanding.Regression), (lost.Id, lost.Severity, lost.Standing));
        Assert.EndsWith("No reason is given.", lost.Message, StringComparison.Ordinal);
        var unclear = GapsOf.Single(kind, now, "touchpoints: { pay: { } }");
        Assert.Equal((GapSeverity.Low, GapStanding.Unclear), (unclear.Severity, unclear.Standing));
        Assert.Empty(GapsOf.Ids(kind, now, now));
        Assert.Empty(GapsOf.Ids(kind, "touchpoints: { pay: { } }", now));
        Assert.Empty(GapsOf.Ids(kind, now, $"touchpoints: {{ card: {{ replaces: [pay] }}, wallet: {{ replaces: [pay], {property}: true }} }}"));
    }

    [Fact]
    public void Sentences_say_what_is_lost_or_not_mentioned()
    {
        Assert.Equal("Customers can say today how it was at “Pay”; in the future map they no longer can. No reason is given.", GapsOf.Single("feedback-lost", "touchpoints: { pay: { feedback: true } }", "touchpoints: { pay: { feedback: false } }").Message);
        Assert.Equal("Customers can say today how it was at “Pay”; the future map does not say whether they still can.", GapsOf.Single("feedback-lost", "touchpoints: { pay: { feedback: true } }", "touchpoints: { pay: { } }").Message);
    }

    [Fact]
    public void A_moment_of_truth_that_is_gone_is_lost_and_a_reason_counts()
    {
        const string Before = "touchpoints: { pay: { }, help: { momentOfTruth: true, painPoints: { queue: { description: A queue. } } } }";
        Assert.Equal((GapSeverity.High, GapStanding.Regression), (GapsOf.Single("moment-of-truth-lost", Before, "touchpoints: { pay: { } }").Severity, GapStanding.Regression));
        var explained = GapsOf.Single("moment-of-truth-lost", Before, "removes: { help: [queue] }\ntouchpoints: { pay: { } }");
        Assert.Equal(GapSeverity.Medium, explained.Severity);
        Assert.EndsWith("nothing takes its place. The reason given: “Queue”.", explained.Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("moment-of-truth-lost", Before, "touchpoints: { pay: { }, chat: { replaces: [help], momentOfTruth: true } }"));
    }

    [Fact]
    public void A_pain_point_that_nothing_catches_any_more_is_a_regression()
    {
        const string Before = "touchpoints: { pay: { painPoints: { refused: { kind: breakdown, recovery: help } } }, help: { } }";
        var gap = GapsOf.Single("recovery-lost", Before, "touchpoints: { pay: { painPoints: { refused: { kind: breakdown } } }, help: { } }");
        Assert.Equal(("recovery-lost:refused", GapSeverity.High), (gap.Id, gap.Severity));
        Assert.StartsWith("Whoever is hit by “Refused” at “Pay” is caught by “Help” today; in the future map it can still happen, and nothing catches them or works on it.", gap.Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("recovery-lost", Before, "touchpoints: { pay: { }, help: { } }"));
        Assert.Empty(GapsOf.Ids("recovery-lost", Before, "touchpoints: { pay: { painPoints: { refused: { recovery: chat } } }, chat: { } }"));
    }

    [Fact]
    public void A_metric_that_nothing_uses_any_more_is_a_measure_lost()
    {
        const string Before = "metrics: { mood: { kind: sentiment } }\ntouchpoints: { pay: { metrics: [mood] } }";
        var gap = GapsOf.Single("measure-lost", Before, "touchpoints: { pay: { } }");
        Assert.Equal(("measure-lost:mood", GapSeverity.Low, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Mood” is measured today at “Pay”; in the future map it is gone.", gap.Message);
        Assert.EndsWith("nothing uses it.", GapsOf.Single("measure-lost", Before, "metrics: { mood: { kind: sentiment } }\ntouchpoints: { pay: { } }").Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("measure-lost", Before, "metrics: { mood: { kind: sentiment } }\nstages: { buy: { metrics: [mood] } }\ntouchpoints: { pay: { } }"));
        Assert.Empty(GapsOf.Ids("measure-lost", Before, "touchpoints: { other: { } }"));
        Assert.Empty(GapsOf.Ids("measure-lost", "metrics: { mood: { kind: sentiment } }\ntouchpoints: { pay: { } }", "touchpoints: { pay: { } }"));
    }

    [Fact]
    public void An_event_that_nothing_has_any_more_is_lost()
    {
        const string Before = "touchpoints: { pay: { event: paid } }";
        Assert.Equal(["event-lost:paid"], GapsOf.Ids("event-lost", Before, "touchpoints: { pay: { } }"));
        Assert.Empty(GapsOf.Ids("event-lost", Before, "touchpoints: { pay: { event: payment } }"));
        Assert.Empty(GapsOf.Ids("event-lost", Before, "touchpoints: { pay: { }, done: { event: paid } }"));
        Assert.Empty(GapsOf.Ids("event-lost", Before, "touchpoints: { other: { } }"));
        Assert.Equal(GapSeverity.Medium, GapsOf.Single("event-lost", "conversions: { order: { at: pay, event: ordered } }\ntouchpoints: { pay: { } }", "conversions: { order: { at: pay } }\ntouchpoints: { pay: { } }").Severity);
    }

    [Theory]
    [InlineData("90%", "95%", GapSeverity.Low)]
    [InlineData("50%", "50%", GapSeverity.Low)]
    [InlineData("49.9%", "95%", GapSeverity.High)]
    [InlineData("90%", "49.9%", GapSeverity.High)]
    public void Whoever_now_goes_straight_to_where_they_were_led_is_not_left_alone(string now, string then, GapSeverity severity)
    {
        var gap = GapsOf.Single(
            "recovery-lost",
            $"touchpoints: {{ open: {{ painPoints: {{ torn: {{ kind: breakdown, recovery: rules }} }}, next: {{ rules: {now} }} }}, rules: {{ next: [portal] }}, portal: {{}} }}",
            $"touchpoints: {{ open: {{ painPoints: {{ torn: {{ kind: breakdown }} }}, next: {{ portal: {then} }} }}, portal: {{}} }}");
        Assert.Equal(severity, gap.Severity);
        Assert.Equal(severity == GapSeverity.Low, gap.Message.Contains("most go straight on to “Portal”, and no touchpoint is named that catches them.", StringComparison.Ordinal));
    }
}
