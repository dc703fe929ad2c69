using JourneyKit.Gaps;
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
        Assert.Equal("“Order” is a goal of the journey today; in the future map it is no longer defined, and nothing says why.", gap.Message);
        Assert.Contains("happens at no touchpoint", GapsOf.Single("conversion-lost", Before, "conversions: { order: { } }\ntouchpoints: { done: { } }").Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("conversion-lost", "conversions: { order: { } }\ntouchpoints: { done: { } }", "touchpoints: { done: { } }"));
        Assert.Empty(GapsOf.Ids("conversion-lost", Before, "conversions: { order: { at: thanks } }\ntouchpoints: { thanks: { } }"));
    }

    [Theory]
    [InlineData("conversions: { purchase: { at: done } }\ntouchpoints: { done: { } }", GapSeverity.Low)]
    [InlineData("conversions: { purchase: { at: thanks } }\ntouchpoints: { thanks: { replaces: [done] } }", GapSeverity.Low)]
    [InlineData("conversions: { purchase: { at: thanks, event: ordered } }\ntouchpoints: { thanks: { } }", GapSeverity.Low)]
    [InlineData("conversions: { purchase: { at: thanks } }\ntouchpoints: { thanks: { } }", GapSeverity.High)]
    public void Whether_a_new_conversion_takes_the_place_of_one_that_is_gone_is_asked(string after, GapSeverity severity)
    {
        var gap = GapsOf.Single("conversion-lost", "conversions: { order: { at: done, event: ordered } }\ntouchpoints: { done: { } }", after);
        Assert.Equal((severity, GapStanding.Unclear), (gap.Severity, gap.Standing));
        Assert.Equal("“Order” is a goal of the journey today; in the future map it is no longer defined. “Purchase” is new there: does it take its place?", gap.Message);
        Assert.Equal("If so, say `replaces: [order]` there, and the two are compared; if not, say what becomes of “Order”.", gap.Advice);
    }

    [Fact]
    public void A_conversion_that_another_replaces_or_the_scenario_leaves_out_is_not_lost_without_a_word()
    {
        const string Before = "conversions: { order: { at: done } }\ntouchpoints: { done: { } }";
        Assert.Empty(GapsOf.Ids("conversion-lost", Before, "conversions: { purchase: { at: thanks, replaces: [order] } }\ntouchpoints: { thanks: { } }"));
        var excluded = GapsOf.Single("conversion-lost", Before, "scenario: { excludes: [the order] }\ntouchpoints: { done: { } }");
        Assert.Equal((GapSeverity.Medium, GapStanding.Regression), (excluded.Severity, excluded.Standing));
        Assert.Equal(GapStanding.Regression, GapsOf.Single("conversion-lost", "conversions: { order: { at: done }, visit: { at: done } }\ntouchpoints: { done: { } }", "conversions: { visit: { at: done } }\ntouchpoints: { done: { } }").Standing);
    }

    [Fact]
    public void What_fewer_reach_in_future_is_a_regression_with_where_it_comes_from()
    {
        const string Before = "currency: EUR\nconversions: { order: { at: done, value: 20 } }\ntouchpoints: { start: { entry: 100%, volume: 1000, next: { done: 50% } }, done: { } }";
        var gap = GapsOf.Single("conversion-worse", Before, Before.Replace("done: 50%", "done: 40%", StringComparison.Ordinal));
        Assert.Equal(("conversion-worse:order", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("50% of all journeys reach “Order” today and 40% in the future map: 10 percentage points less, about 100 a month, worth about 2,000 EUR. It comes from “Start” (−10).", gap.Message);
        Assert.Empty(GapsOf.Ids("conversion-worse", Before, Before));
        Assert.Empty(GapsOf.Ids("conversion-worse", Before, Before.Replace("done: 50%", "done: 60%", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("exit: true, next: { done: 60% }", GapStanding.Unclear)]
    [InlineData("next: { done: 60% }", GapStanding.Regression)]
    [InlineData("next: { done: 60%, closed: 40% }", GapStanding.Regression)]
    public void What_only_ends_on_purpose_where_it_is_lost_is_no_loss_but_has_to_be_decided(string start, GapStanding standing)
    {
        const string Before = "conversions: { order: { at: done } }\ntouchpoints: { start: { entry: 100%, next: { done: 100% } }, done: { exit: true }, closed: { exit: true } }";
        var after = Before.Replace("start: { entry: 100%, next: { done: 100% } }", $"start: {{ entry: 100%, {start} }}", StringComparison.Ordinal);
        Assert.Equal(standing, GapsOf.Single("conversion-worse", Before, after).Standing);
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

    [Theory]
    [InlineData("", "", "which 25% of all journeys reach; in")]
    [InlineData("", ", value: 40", "which 25% of all journeys reach, worth 40 EUR each; in")]
    [InlineData(", volume: 2000", "", "which 25% of all journeys reach, about 500 a month; in")]
    [InlineData(", volume: 2000", ", value: 40", "which 25% of all journeys reach, about 500 a month, worth about 20,000 EUR; in")]
    public void A_goal_that_is_lost_says_how_many_reach_it_and_what_that_is_worth(string volume, string value, string said)
    {
        var gap = GapsOf.Single("conversion-lost", $"currency: EUR\nconversions: {{ order: {{ at: done{value} }} }}\ntouchpoints: {{ start: {{ entry: true{volume}, next: {{ done: 25% }} }}, done: {{ }} }}", "touchpoints: { start: { entry: true } }");
        Assert.Contains($"“Order” is a goal of the journey today, {said}", gap.Message, StringComparison.Ordinal);
        Assert.Equal(volume.Length > 0 && value.Length > 0 ? 20000 : null, gap.WorthPerMonth);
    }

    [Fact]
    public void A_channel_that_a_persona_prefers_and_no_longer_meets_is_taken()
    {
        const string Definitions = "personas: { walter: { channels: { phone: preferred } } }\nchannels: [phone, website]\n";
        const string Before = Definitions + "touchpoints: { hotline: { channel: phone }, shop: { channel: website } }";
        var gap = GapsOf.Single("channel-taken", Before, Definitions + "touchpoints: { shop: { channel: website } }");
        Assert.Equal(("channel-taken:walter:phone", GapSeverity.High, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Walter” prefers “Phone” and meets “Hotline” there today; in the future map nothing of it is left for this persona. No reason is given.", gap.Message);
        Assert.Equal("“Walter” prefers “Phone” and meets “Hotline” there today; in the future map there is no “Phone”. No reason is given.", GapsOf.Single("channel-taken", Before, Definitions.Replace("[phone, website]", "[website]", StringComparison.Ordinal).Replace("phone: preferred", "website: preferred", StringComparison.Ordinal) + "touchpoints: { shop: { channel: website } }").Message.Replace(" The future map no longer says that “Walter” prefers it; nothing says what changes that.", "", StringComparison.Ordinal));
        Assert.Single(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { hotline: { channel: phone, personas: [] }, shop: { channel: website } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { call-back: { channel: phone } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions + "touchpoints: { hotline: { channel: phone } }"));
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Definitions.Replace("[phone, website]", "{ phone: { }, website: { }, call-centre: { kind: phone } }", StringComparison.Ordinal) + "touchpoints: { call: { channel: call-centre } }"));
    }

    [Fact]
    public void A_channel_that_a_persona_uses_and_no_longer_meets_is_taken_as_well()
    {
        const string Before = "personas: { walter: { channels: { mail: used } } }\nchannels: [mail, website]\ntouchpoints: { letter: { channel: mail }, shop: { channel: website } }";
        var gap = GapsOf.Single("channel-taken", Before, Before.Replace("letter: { channel: mail }, ", "", StringComparison.Ordinal));
        Assert.Equal(("channel-taken:walter:mail", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.StartsWith("“Walter” uses “Mail” and meets “Letter” there today", gap.Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("channel-taken", Before, Before));
        Assert.Empty(GapsOf.Ids("channel-taken", Before.Replace("mail: used", "mail: avoided", StringComparison.Ordinal), Before.Replace("letter: { channel: mail }, ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_preference_that_goes_with_its_channel_is_named()
    {
        const string Before = "personas: { walter: { channels: { phone: preferred } } }\nchannels: { phone: { kind: phone }, desk: { kind: phone }, website: { } }\ntouchpoints: { hotline: { channel: phone }, shop: { channel: website } }";
        const string Gone = "personas: { walter: { channels: { website: preferred } } }\nchannels: { phone: { kind: phone }, desk: { kind: phone }, website: { } }\ntouchpoints: { shop: { channel: website } }";
        Assert.Contains("The future map no longer says that “Walter” prefers it; nothing says what changes that.", GapsOf.Single("channel-taken", Before, Gone).Message, StringComparison.Ordinal);
        var exchanged = GapsOf.Single("channel-taken", Before, Gone.Replace("touchpoints: {", "touchpoints: { ask: { channel: desk },", StringComparison.Ordinal));
        Assert.Equal((GapSeverity.Low, GapStanding.Unclear), (exchanged.Severity, exchanged.Standing));
        Assert.Equal("“Walter” prefers “Phone” and meets “Hotline” there today; the future map takes the channel away, and with it the preference. “Desk” is of the same kind.", exchanged.Message);
    }

    private const string Traces = "personas: { alex: { channels: { tracing: preferred, portal: avoided } } }\nchannels: { tracing: { kind: self-service }, portal: { kind: self-service }, desk: { kind: self-service } }\n";

    [Fact]
    public void A_channel_that_is_alike_in_name_alone_is_no_substitute()
    {
        const string Now = Traces + "touchpoints: { follow: { channel: tracing }, open: { channel: desk } }";
        var gap = GapsOf.Single("channel-taken", Now, Traces + "touchpoints: { view: { channel: portal, replaces: [follow] }, open: { channel: desk } }");
        Assert.Equal((GapSeverity.High, GapStanding.Regression), (gap.Severity, gap.Standing));
        Assert.Contains("nothing of it is left for this persona. “Portal”, which takes its place, is a channel that this persona avoids.", gap.Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("channel-taken", Now, Traces + "touchpoints: { view: { channel: desk, replaces: [follow] }, open: { channel: desk } }"));
    }

    [Theory]
    [InlineData("preferred", GapStanding.Unclear)]
    [InlineData("used", GapStanding.Unclear)]
    [InlineData("avoided", GapStanding.Regression)]
    public void What_takes_its_place_and_is_wanted_is_a_substitute_of_whatever_kind(string use, GapStanding standing)
    {
        const string Channels = "channels: { pages: { kind: website }, portal: { kind: self-service } }\n";
        var gap = GapsOf.Single(
            "channel-taken",
            "personas: { alex: { channels: { pages: preferred } } }\n" + Channels + "touchpoints: { follow: { channel: pages } }",
            $"personas: {{ alex: {{ channels: {{ portal: {use} }} }} }}\n" + Channels + "touchpoints: { view: { channel: portal, replaces: [follow] } }");
        Assert.Equal(standing, gap.Standing);
    }

    [Theory]
    [InlineData("preferred", false)]
    [InlineData("used", true)]
    public void What_a_persona_only_uses_does_not_stand_in_for_what_it_still_prefers(string use, bool isTaken)
    {
        var personas = $"personas: {{ lin: {{ channels: {{ group: preferred, portal: {use} }} }} }}\nchannels: {{ group: {{ kind: chat }}, portal: {{ kind: website }} }}\n";
        var gaps = GapsOf.Pair(personas + "touchpoints: { tell: { channel: group } }", personas + "touchpoints: { file: { channel: portal, replaces: [tell] } }").Gaps;
        Assert.Equal(isTaken, gaps.Contains("channel-taken:lin:group"));
        Assert.True(!isTaken || gaps["channel-taken:lin:group"]!.Message.Contains("“Portal”, which takes its place, is a channel that this persona uses but does not prefer.", StringComparison.Ordinal));
    }
}
