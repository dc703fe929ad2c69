namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>Which channels a map has, and which it lacks: the rules JK5002, JK5003 and JK5006 to JK5009.</summary>
public sealed class WaysOfMeetingTests
{
    [Fact]
    public void An_action_and_what_nobody_meets_need_no_channel()
        => Assert.Empty(RuleFindings.Of("JK5002", """
            channels: [website]
            touchpoints: { buy: { channel: website }, unpack: { kind: action }, idea: { personas: [] } }
            """));

    [Fact]
    public void A_map_without_channels_is_asked_for_them_once_and_not_touchpoint_by_touchpoint()
    {
        Assert.Equal(
            ["/touchpoints: Neither of the 2 touchpoints names a channel. List the `channels` of the map, and name one at each touchpoint."],
            RuleFindings.Lines("JK5002", "touchpoints: { buy: {}, unpack: {}, use: { kind: action }, gone: { personas: [] } }"));
        Assert.Empty(RuleFindings.Of("JK5002", "touchpoints: { use: { kind: action } }"));
    }

    [Fact]
    public void Many_touchpoints_without_a_channel_are_named_together()
        => Assert.Equal(
            ["/touchpoints: 4 of 5 touchpoints do not name a channel: `b`, `c`, `d` and `e`. Name one, or say `kind: action` where nobody but the customer takes part."],
            RuleFindings.Lines("JK5002", "channels: [website]\ntouchpoints: { a: { channel: website }, b: {}, c: {}, d: {}, e: {} }"));

    [Fact]
    public void A_channel_that_a_persona_speaks_of_may_be_without_touchpoints()
        => Assert.Empty(RuleFindings.Of("JK5003", """
            personas: { buyer: { channels: { phone: avoided } } }
            channels: [website, phone]
            touchpoints: { buy: { channel: website } }
            """));

    [Fact]
    public void As_long_as_nothing_takes_place_anywhere_channels_are_a_plan()
        => Assert.Empty(RuleFindings.Of("JK5003", """
            channels: [website, phone]
            touchpoints: [buy]
            """));

    [Theory]
    [InlineData("website: {}, email: {}")]
    [InlineData("website: {}, email: {}, chat: {}, shop: {}")]
    [InlineData("website: {}, email: {}, chat: {}, phone: {}")]
    public void Few_channels_unknown_ones_and_both_worlds_are_not_one_sided(string channels)
        => Assert.Empty(RuleFindings.Of("JK5006", MapOf(channels)));

    [Fact]
    public void A_channel_that_may_be_either_does_not_count()
        => Assert.Equal(
            ["/touchpoints: The map shows physical channels only: `phone`, `mail` and `event`. Add what customers look up, order or receive online."],
            RuleFindings.Lines("JK5006", MapOf("phone: {}, mail: {}, event: {}, advertising: {}")));

    [Fact]
    public void Two_lines_of_one_kind_are_one_way_to_support()
        => Assert.Equal(
            ["/touchpoints: After the purchase, customers have one way to get help, phone. Map the others: phone, e-mail, chat, a counter, self-service."],
            RuleFindings.Lines("JK5007", MapOf("phone: {}, hotline: { kind: phone }")));

    [Fact]
    public void A_bot_is_no_way_to_support_and_self_service_is_one()
    {
        Assert.Contains("customers have no way to get help.", Assert.Single(RuleFindings.Of("JK5007", MapOf("website: {}, chatbot: {}"))).Message, StringComparison.Ordinal);
        Assert.Empty(RuleFindings.Of("JK5007", MapOf("website: {}, phone: {}") + "\n  faq: { channel: website, selfService: true }"));
    }

    [Fact]
    public void A_journey_that_ends_with_the_purchase_is_not_asked_for_support()
        => Assert.Empty(RuleFindings.Of("JK5007", MapOf("website: {}").Replace("use", "purchase", StringComparison.Ordinal)));

    [Theory]
    [InlineData("website: {}, email: {}")]
    [InlineData("phone: {}, chatbot: {}")]
    [InlineData("phone: {}, self-service: {}")]
    public void Who_calls_nobody_or_asks_a_machine_needs_no_further_self_service(string channels)
        => Assert.Empty(RuleFindings.Of("JK5008", MapOf(channels)));

    [Fact]
    public void Reviews_are_feedback()
        => Assert.Empty(RuleFindings.Of("JK5009", MapOf("website: {}, reviews: {}")));

    // One touchpoint in each channel, named like it, in use.
    private static string MapOf(string channels)
    {
        var ids = channels.Split(',').Select(channel => channel.Split(':')[0].Trim()).Where(id => !id.Contains('}', StringComparison.Ordinal));
        return $$"""
            stages: [use]
            channels: { {{channels}} }
            touchpoints:
              {{string.Join("\n  ", ids.Select(id => $"at-{id}: {{ stage: use, channel: {id} }}"))}}
            """;
    }
}
