using JourneyKit.Gaps.Findings;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class ReachTests
{
    private const string Personas = "personas: { dana: { }, walter: { } }\nconversions: { order: { at: done } }\n";

    [Fact]
    public void A_conversion_that_is_gone_or_nowhere_is_lost()
    {
        const string Before = "conversions: { order: { at: done } }\ntouchpoints: { done: { } }";
        var gap = GapsOf.Single("conversion-lost", Before, "touchpoints: { done: { } }");
        Assert.Equal(("conversion-lost:order", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Order” is a goal of the journey today; in the future map it is gone, and no other goal takes its place.", gap.Message);
        Assert.Contains("happens at no touchpoint", GapsOf.Single("conversion-lost", Before, "conversions: { order: { } }\ntouchpoints: { done: { } }").Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("conversion-lost", Before, "conversions: { purchase: { at: done } }\ntouchpoints: { done: { } }"));
        Assert.Empty(GapsOf.Ids("conversion-lost", "conversions: { order: { } }\ntouchpoints: { done: { } }", "touchpoints: { done: { } }"));
        Assert.Empty(GapsOf.Ids("conversion-lost", Before, "conversions: { order: { at: thanks } }\ntouchpoints: { thanks: { } }"));
    }

    [Fact]
    public void What_fewer_reach_in_future_is_a_regression_with_where_it_comes_from()
    {
        const string Before = "currency: EUR\nconversions: { order: { at: done, value: 20 } }\ntouchpoints: { start: { entry: 100%, volume: 1000, next: { done: 50% } }, done: { } }";
        var gap = GapsOf.Single("conversion-worse", Before, Before.Replace("done: 50%", "done: 40%", StringComparison.Ordinal));
        Assert.Equal(("conversion-worse:order", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("50 % of all journeys reach “Order” today and 40 % in the future map: 10 percentage points less, about 100 a month, worth about 2,000 EUR. It comes from “Start” (−10).", gap.Message);
        Assert.Empty(GapsOf.Ids("conversion-worse", Before, Before));
        Assert.Empty(GapsOf.Ids("conversion-worse", Before, Before.Replace("done: 50%", "done: 60%", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_persona_whose_journey_begins_nowhere_any_more_is_named()
    {
        const string Before = Personas + "touchpoints: { app: { entry: true, personas: [dana], next: [done] }, shop: { entry: true, personas: [walter], next: [done] }, done: { } }";
        var gap = GapsOf.Single("persona-without-entry", Before, Before.Replace("shop: { entry: true,", "shop: {", StringComparison.Ordinal));
        Assert.Equal(("persona-without-entry:walter", GapSeverity.Critical), (gap.Id, gap.Severity));
        Assert.Equal("Today “Walter” begins at “Shop”; in the future map no touchpoint that “Walter” meets is an entry.", gap.Message);
        Assert.Empty(GapsOf.Ids("persona-cut-off", Before, Before.Replace("shop: { entry: true,", "shop: {", StringComparison.Ordinal)));
        Assert.Empty(GapsOf.Ids("persona-without-entry", Before, Before));
    }

    [Fact]
    public void A_persona_whose_only_way_is_closed_is_cut_off()
    {
        const string Before = Personas + "touchpoints: { start: { entry: true, next: [done] }, done: { } }";
        const string After = Personas + "touchpoints: { start: { entry: true, next: { bot: 50%, done: { share: 50%, personas: [dana] } } }, bot: { }, done: { } }";
        var gap = GapsOf.Single("persona-cut-off", Before, After);
        Assert.Equal(("persona-cut-off:walter:order", GapSeverity.Critical), (gap.Id, gap.Severity));
        Assert.Equal("Today “Walter” has a way to “Order”; in the future map none of the ways that are open to this persona leads there.", gap.Message);
        Assert.Empty(GapsOf.Ids("persona-cut-off", After, Before));
        Assert.Empty(GapsOf.Ids("persona-cut-off", After, After));
    }

    [Fact]
    public void A_channel_that_a_persona_prefers_and_no_longer_meets_is_taken()
    {
        const string Definitions = "personas: { walter: { channels: { phone: preferred, website: used } } }\nchannels: [phone, website]\n";
        const string Before = Definitions + "touchpoints: { hotline: { channel: phone }, shop: { channel: website } }";
        var gap = GapsOf.Single("channel-taken", Before, Definitions + "touchpoints: { shop: { channel: website } }");
        Assert.Equal(("channel-taken:walter:phone", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Walter” prefers “Phone” and meets “Hotline” there today; in the future map nothing of it is left for this persona. No reason is given.", gap.Message);
        Assert.Single(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { hotline: { channel: phone, personas: [] }, shop: { channel: website } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { call-back: { channel: phone } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { hotline: { channel: phone } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions.Replace("[phone, website]", "{ phone: { }, website: { }, call-centre: { kind: phone } }", StringComparison.Ordinal) + "touchpoints: { call: { channel: call-centre } }"));
    }
}
