using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class PersonaChannelTests
{
    private const string Channels = "channels: { website: {}, phone: {}, app: { kind: mobile-app } }\n";

    [Fact]
    public void A_channel_that_a_persona_uses_is_opened()
    {
        var gap = GapsOf.Single("channel-unserved", Map("app: used", "website"), Map("app: used", "website", "app"));
        Assert.Equal(("channel-unserved:dana:app", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Dana” uses “App” and meets nothing in it today; in future there is “Step 1”.", gap.Message);
    }

    [Theory]
    [InlineData("preferred", GapSeverity.Medium)]
    [InlineData("used", GapSeverity.Low)]
    public void A_preference_that_only_the_plan_knows_and_does_not_serve_is_open(string use, GapSeverity severity)
    {
        var gap = GapsOf.Single("channel-unserved", Map("website: used", "website"), Map($"app: {use}", "website"));
        Assert.Equal((severity, GapStanding.Open), (gap.Severity, gap.Standing));
    }

    [Theory]
    [InlineData("app: used", "app: used", "website")]
    [InlineData("app: avoided", "app: avoided", "website")]
    [InlineData("phone: used", "app: used", "app")]
    public void What_both_maps_lack_or_the_plan_serves_is_none(string now, string then, string channel)
        => Assert.Empty(GapsOf.Ids("channel-unserved", Map(now, "website"), Map(then, "website", channel)));

    [Fact]
    public void An_avoided_channel_that_is_met_today_only_is_planned()
    {
        var gap = GapsOf.Single("avoided-channel-met", Map("phone: avoided", "website", "phone"), Map("phone: avoided", "website"));
        Assert.Equal(("avoided-channel-met:dana:phone", GapSeverity.Low, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Dana” avoids “Phone” and meets “Step 1” there today; in future nothing in it is left.", gap.Message);
    }

    [Theory]
    [InlineData("phone: avoided", "phone: avoided", "website", "phone", GapSeverity.Medium, GapStanding.Regression)]
    [InlineData("phone: avoided", "phone: used", "website", "phone", GapSeverity.Medium, GapStanding.Regression)]
    [InlineData("phone: used", "phone: avoided", "phone", "phone", GapSeverity.Medium, GapStanding.Open)]
    [InlineData("phone: avoided", "phone: used", "phone", "phone", GapSeverity.Low, GapStanding.Unclear)]
    public void An_avoided_channel_that_the_plan_brings_or_stops_calling_so_is_named(string now, string then, string channelNow, string channelThen, GapSeverity severity, GapStanding standing)
    {
        var gap = GapsOf.Single("avoided-channel-met", Map(now, "app", channelNow), Map(then, "app", channelThen));
        Assert.Equal((severity, standing), (gap.Severity, gap.Standing));
    }

    [Fact]
    public void One_more_touchpoint_in_an_avoided_channel_is_open()
        => Assert.Equal("“Dana” avoids “Phone” and is also to meet “Step 1” there in future.", GapsOf.Single("avoided-channel-met", Map("phone: avoided", "phone"), Map("phone: avoided", "phone", "phone")).Message);

    [Theory]
    [InlineData("phone: avoided", "phone: avoided", "phone", "phone")]
    [InlineData("phone: avoided", "phone: avoided", "website", "website")]
    [InlineData("phone: used", "phone: used", "website", "phone")]
    public void What_is_the_same_or_not_avoided_is_none(string now, string then, string channelNow, string channelThen)
        => Assert.Empty(GapsOf.Ids("avoided-channel-met", Map(now, channelNow), Map(then, channelThen)));

    [Fact]
    public void Everything_in_one_channel_is_a_regression_where_there_were_others()
    {
        var gap = GapsOf.Single("one-channel-only", Map("phone: used", "website", "phone", "app"), Map("phone: used", "app", "app", "app"));
        Assert.Equal(("one-channel-only:app", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In future all 3 touchpoints of the organisation are in “App”: when it fails, customers have no other way. Today there is also “Website” and “Phone”.", gap.Message);
        Assert.Equal(GapSeverity.High, GapsOf.Single("one-channel-only", Map("phone: used", "website", "phone", "app"), Map("app: avoided", "app", "app", "app")).Severity);
        Assert.Equal(GapStanding.Open, GapsOf.Single("one-channel-only", Channels + "touchpoints: [other]", Map("phone: used", "app", "app", "app")).Standing);
    }

    [Fact]
    public void Two_touchpoints_two_channels_or_the_same_one_today_are_none()
    {
        Assert.Empty(GapsOf.Ids("one-channel-only", Map("phone: used", "website", "phone"), Map("phone: used", "app", "app")));
        Assert.Empty(GapsOf.Ids("one-channel-only", Map("phone: used", "website", "phone"), Map("phone: used", "app", "app", "phone")));
        Assert.Empty(GapsOf.Ids("one-channel-only", Map("phone: used", "app", "app"), Map("phone: used", "app", "app", "app")));
        Assert.Empty(GapsOf.Ids("one-channel-only", Map("phone: used", "website", "phone"), Map("phone: used", "app", "app", "app").Replace("touchpoints: {", "touchpoints: { unknown: {},", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("phone", "phone", GapSeverity.Medium, GapStanding.Open, "In future every way of “Dana” to “Order” still leads through channels that this persona avoids, at “Ask”.")]
    [InlineData("website", "phone", GapSeverity.High, GapStanding.Regression, "In future every way of “Dana” to “Order” leads through channels that this persona avoids, at “Ask”; today there is another way.")]
    [InlineData("phone", "website", GapSeverity.Low, GapStanding.Planned, "Today every way of “Dana” to “Order” leads through channels that this persona avoids, at “Ask”; in future there is another way.")]
    public void Every_way_to_a_conversion_may_lead_through_what_a_persona_avoids(string now, string then, GapSeverity severity, GapStanding standing, string message)
    {
        var gap = GapsOf.Single("avoided-on-every-way", Way(now), Way(then));
        Assert.Equal(("avoided-on-every-way:dana:order", severity, standing, message), (gap.Id, gap.Severity, gap.Standing, gap.Message));
    }

    [Fact]
    public void Another_way_or_none_at_all_is_none()
    {
        Assert.Empty(GapsOf.Ids("avoided-on-every-way", Way("website"), Way("website")));
        Assert.Empty(GapsOf.Ids("avoided-on-every-way", Way("phone"), Way("phone").Replace("next: [done]", "personas: []", StringComparison.Ordinal)));
    }

    private static string Way(string channel)
        => Channels + $"personas: {{ dana: {{ channels: {{ phone: avoided }} }} }}\nconversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ ask: {{ channel: {channel}, entry: true, next: [done] }}, done: {{ channel: website }} }}";

    private static string Map(string use, params string[] channels)
        => Channels + $"personas: {{ dana: {{ channels: {{ {use} }} }} }}\ntouchpoints: {{ {string.Join(", ", channels.Select((channel, i) => $"step-{i}: {{ channel: {channel} }}"))} }}";

    [Fact]
    public void Only_what_cannot_be_gone_around_stands_in_the_way()
    {
        const string Persona = "personas: { lead: { channels: { portal: avoided } } }\nchannels: [phone, portal]\nconversions: { renewed: { at: renewal } }\n";
        var gap = GapsOf.Single(
            "avoided-on-every-way",
            Persona + "touchpoints: { fault: { entry: true, channel: phone, next: [report] }, report: { channel: phone, next: [renewal] }, renewal: { channel: phone } }",
            Persona + "touchpoints: { fault: { entry: true, channel: phone, next: [hotline, case-page] }, hotline: { channel: phone, next: [report] }, case-page: { channel: portal, next: [report] }, report: { channel: portal, next: [renewal] }, renewal: { channel: phone } }");
        Assert.Contains("at “Report”;", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_each_can_be_gone_around_by_another_one_all_stand_in_the_way()
    {
        const string Persona = "personas: { lead: { channels: { portal: avoided } } }\nchannels: [phone, portal]\nconversions: { renewed: { at: renewal } }\n";
        var gap = GapsOf.Single(
            "avoided-on-every-way",
            Persona + "touchpoints: { fault: { entry: true, channel: phone, next: [renewal] }, renewal: { channel: phone } }",
            Persona + "touchpoints: { fault: { entry: true, channel: phone, next: [one, other] }, one: { channel: portal, next: [renewal] }, other: { channel: portal, next: [renewal] }, renewal: { channel: phone } }");
        Assert.Contains("at “One” and “Other”;", gap.Message, StringComparison.Ordinal);
    }
}
