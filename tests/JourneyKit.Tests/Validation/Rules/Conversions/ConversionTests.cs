namespace JourneyKit.Tests.Validation.Rules.Conversions;

/// <summary>Conversions and the small steps toward them: the rules JK6005 to JK6011, JK6027 and JK6030.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void A_map_of_an_experience_needs_no_conversion()
        => Assert.Empty(RuleFindings.Of("JK6005", """
            kind: experience
            touchpoints: [diagnosis, grief]
            """));

    [Fact]
    public void Stages_behind_the_conversion_and_stages_of_others_need_no_small_step()
        => Assert.Empty(RuleFindings.Of("JK6008", """
            channels: { word-of-mouth: { kind: referral, control: customer } }
            stages: [hear-of-it, sign-up, use]
            conversions: { signed-up: { at: welcome } }
            touchpoints:
              tip: { stage: hear-of-it, channel: word-of-mouth }
              form: { stage: sign-up, microConversions: { form-begun: signed-up } }
              welcome: { stage: use }
            """));

    [Fact]
    public void Stages_without_a_small_step_are_named_together()
        => Assert.Equal(
            ["/stages: 2 of 3 stages before the first conversion have no micro-conversion: `look` and `ask`. Name a small step that shows that a customer is on the way."],
            RuleFindings.Lines("JK6008", """
                stages: [look, ask, try, buy]
                conversions: { late: { at: none-yet }, bought: { at: till } }
                touchpoints:
                  window: { stage: look }
                  advice: { stage: ask }
                  fitting-room: { stage: try, microConversions: { tries-on: bought } }
                  till: { stage: buy }
                  none-yet: {}
                """));

    [Fact]
    public void A_few_stages_without_a_small_step_are_left_alone()
        => Assert.Empty(RuleFindings.Of("JK6008", """
            stages: [look, ask, try, buy]
            conversions: { bought: { at: till } }
            touchpoints:
              window: { stage: look }
              advice: { stage: ask, microConversions: { asks-a-question: bought } }
              fitting-room: { stage: try, microConversions: { tries-on: bought } }
              till: { stage: buy }
            """));

    [Fact]
    public void A_milestone_may_stand_at_the_conversion_itself_and_anywhere_before_it()
        => Assert.Empty(RuleFindings.Of("JK6009", """
            conversions: { order: { at: receipt } }
            touchpoints:
              basket: { microConversions: { five-items: { contributesTo: order, kind: milestone } }, next: [pay] }
              pay: { next: [receipt, basket] }
              receipt: { microConversions: { paid: { contributesTo: order, kind: milestone } } }
            """));

    [Fact]
    public void Without_a_flow_nothing_is_off_the_path()
        => Assert.Empty(RuleFindings.Of("JK6009", """
            conversions: { order: { at: receipt } }
            touchpoints:
              basket: { microConversions: { five-items: { contributesTo: order, kind: milestone } } }
              receipt: {}
            """));

    [Fact]
    public void A_milestone_behind_its_conversion_is_off_the_path()
        => Assert.Equal(
            ["/touchpoints/thanks/microConversions/shares: The milestone `shares` lies on no path to `order`: nothing leads from `thanks` to `receipt`."],
            RuleFindings.Lines("JK6009", """
                conversions: { order: { at: receipt } }
                touchpoints:
                  basket: { next: [receipt] }
                  receipt: { next: [thanks] }
                  thanks: { microConversions: { shares: { contributesTo: order, kind: milestone } } }
                """));

    [Theory]
    [InlineData("opportunities: { more-slots: { touchpoints: [slots] } }")]
    [InlineData("initiatives: { more-slots: { touchpoints: [slots] } }")]
    public void A_missed_target_that_somebody_works_on_is_no_finding(string answer)
        => Assert.Empty(RuleFindings.Of("JK6011", $$"""
            touchpoints: { slots: { microConversions: { picks-a-slot: { rate: 41%, target: 60% } } } }
            {{answer}}
            """));

    [Fact]
    public void A_touchpoint_shares_its_event_with_what_happens_there()
        => Assert.Empty(RuleFindings.Of("JK6027", """
            conversions: { order: { at: receipt, event: order_placed } }
            touchpoints:
              receipt: { event: order_placed, microConversions: { reads-it: { event: order_placed } } }
            """));

    [Fact]
    public void An_event_is_named_once_with_everything_that_sends_it()
    {
        var finding = Assert.Single(RuleFindings.Of("JK6027", """
            conversions: { order: { at: receipt, event: click } }
            touchpoints:
              search: { event: click }
              basket: { microConversions: { five-items: { event: click } } }
              receipt: {}
            """));
        Assert.Equal("/touchpoints/basket/microConversions/five-items/event", finding.Path.ToString());
        Assert.Equal("The event `click` is sent by `search`, `five-items` and `order`: their counts cannot be told apart.", finding.Message);
        Assert.Equal(["click"], finding.Arguments);
        Assert.Equal(2, finding.Related.Count);
    }

    [Fact]
    public void Two_steps_of_one_touchpoint_do_not_share_an_event()
        => Assert.Single(RuleFindings.Of("JK6027", """
            touchpoints:
              basket: { microConversions: { one-item: { event: click }, five-items: { event: click } } }
            """));

    [Theory]
    [InlineData("rate: 35%", "next: { policy: 35% }")]
    [InlineData("rate: 35%", "next: { policy: 35.4% }")]
    [InlineData("rate: 20%", "next: { policy: 35%, quote-again: 5% }")]
    [InlineData("rate: 20%", "next: { policy: { share: 35%, personas: [owner] } }")]
    [InlineData("rate: 20%", "next: [policy]")]
    public void A_rate_is_not_held_against_shares_that_do_not_contradict_it(string rate, string next)
        => Assert.Empty(RuleFindings.Of("JK6030", $$"""
            personas: [owner]
            touchpoints:
              quote: { microConversions: { accepted: { kind: milestone, {{rate}} } }, {{next}} }
              quote-again: {}
              policy: {}
            """));
}
