namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>What leads customers on: the rules JK5014, JK5017 and JK5018.</summary>
public sealed class GuidanceTests
{
    [Theory]
    [InlineData("website", "shop", "{ trigger: Wants to try it on }", "")]
    [InlineData("website", "shop", "{ guidance: A map }", "")]
    [InlineData("website", "shop", "{}", ", prompt: Come and see")]
    [InlineData("website", "shop", "{ wait: 2d }", "")]
    [InlineData("website", "shop", "{ personas: [] }", "")]
    [InlineData("website", "email", "{}", "")]
    [InlineData("website", "website", "{}", "")]
    [InlineData("reviews", "website", "{}", "")]
    public void Customers_are_led_need_not_be_led_or_cannot_be_led(string from, string to, string transition, string more)
        => Assert.Empty(RuleFindings.Of("JK5014", $$"""
            channels: { website: {}, email: {}, reviews: {}, shop: { kind: in-store } }
            touchpoints:
              first: { channel: {{from}}, next: { second: {{transition}} }{{more}} }
              second: { channel: {{to}} }
            """));

    [Theory]
    [InlineData("{ wait: 23h }", "")]
    [InlineData("{ wait: 2d, trigger: Pay day }", "")]
    [InlineData("{ wait: 2d, guidance: A date }", "")]
    [InlineData("{ wait: 2d }", "responseTarget: 3d")]
    [InlineData("{ wait: 2d }", "channel: email, automated: full")]
    public void Short_waits_waits_by_choice_and_waits_with_a_promise_need_no_word(string transition, string target)
        => Assert.Empty(RuleFindings.Of("JK5017", Wait(transition, target)));

    [Fact]
    public void A_letter_that_people_write_is_waited_for()
        => Assert.Equal(
            ["/touchpoints/apply/next/decision: The long wait `apply → decision` does not say what customers are told meanwhile. Say with `guidance` what tells them how it goes on, and when."],
            RuleFindings.Lines("JK5017", Wait("{ wait: 3w }", "channel: email")));

    [Theory]
    [InlineData("current", "stage: use, channel: website")]
    [InlineData("current", "stage: awareness, channel: website, desiredAction: Reads on")]
    [InlineData("current", "stage: awareness, channel: website, control: partner")]
    [InlineData("current", "stage: awareness, channel: website, selfService: true")]
    [InlineData("current", "stage: awareness, channel: phone")]
    [InlineData("future", "stage: awareness, channel: website")]
    public void Only_what_we_show_early_on_has_to_ask_for_something(string state, string touchpoint)
        => Assert.Empty(RuleFindings.Of("JK5018", $$"""
            state: {{state}}
            basis: researched
            stages: [awareness, use]
            channels: [website, phone]
            touchpoints: { page: { {{touchpoint}} } }
            """));

    private static string Wait(string transition, string target) => $$"""
        channels: [email]
        touchpoints:
          apply: { next: { decision: {{transition}} } }
          decision: { {{target}} }
        """;
}
