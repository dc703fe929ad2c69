namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>Touchpoints outside of one's control: the rules JK5004 and JK5005.</summary>
public sealed class ControlTests
{
    [Theory]
    [InlineData("reviews: {}", "reviews")]
    [InlineData("search: {}", "search")]
    [InlineData("social: {}", "social")]
    [InlineData("courier: { control: partner }", "courier")]
    public void Some_media_are_in_the_hands_of_others_unless_said_otherwise(string channel, string id)
        => Assert.Empty(RuleFindings.Of("JK5004", $$"""
            channels: { website: { control: owned }, {{channel}} }
            touchpoints: { buy: { channel: website }, look: { channel: {{id}} } }
            """));

    [Fact]
    public void A_profile_of_ones_own_is_not_in_the_hands_of_others()
        => Assert.Equal(
            ["/touchpoints: The map does not say what customers meet that you do not control. Add reviews, friends, partners or the press, with `control: external` or `partner`."],
            RuleFindings.Lines("JK5004", """
                channels: { social: { control: owned } }
                touchpoints: { look: { channel: social } }
                """));

    [Fact]
    public void What_customers_do_by_themselves_is_no_touchpoint_of_others()
        => Assert.Single(RuleFindings.Of("JK5004", """
            channels: { website: { control: owned } }
            touchpoints: { buy: { channel: website }, unpack: { kind: action } }
            """));

    [Fact]
    public void Where_nothing_is_said_about_control_the_map_is_told_once()
    {
        const string Map = """
            channels: [website, phone]
            touchpoints: { buy: { channel: website }, call: { channel: phone } }
            """;
        Assert.Equal(["/touchpoints: The map does not say what customers meet that you do not control. Add reviews, friends, partners or the press, with `control: external` or `partner`."], RuleFindings.Lines("JK5004", Map));
        Assert.Empty(RuleFindings.Of("JK5005", Map));
    }

    [Fact]
    public void A_channel_whose_touchpoints_say_who_controls_them_need_not()
        => Assert.Equal(
            ["/channels/phone: The channel `phone` does not say who controls it. Say `control`: owned, partner, customer, external or competitor."],
            RuleFindings.Lines("JK5005", """
                channels: [website, phone]
                touchpoints: { buy: { channel: website, control: owned }, call: { channel: phone } }
                """));
}
