namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>Channels and transitions for whom: the rules JK5020, JK5022, JK5023 and JK5024; and JK5001, whom to believe.</summary>
public sealed class AudienceOfChannelsTests
{
    [Fact]
    public void Who_says_nothing_of_a_channel_may_use_it()
        => Assert.Empty(RuleFindings.Of("JK5020", """
            personas: { student: { channels: { phone: avoided } }, teacher: {} }
            channels: [phone]
            touchpoints: { call: { channel: phone } }
            """));

    [Fact]
    public void Those_whom_a_touchpoint_is_for_count()
    {
        var finding = Assert.Single(RuleFindings.Of("JK5020", """
            personas: { student: { channels: { phone: avoided } }, teacher: { channels: { phone: preferred } } }
            channels: [phone]
            touchpoints:
              call: { channel: phone, personas: [student] }
              ask: { channel: phone }
              call-again: { channel: phone, personas: [student] }
            """));
        Assert.Equal("/touchpoints/call/channel", finding.Path.ToString());
        Assert.Equal("`call` takes place in `phone`, which everybody who meets it avoids: `student`. Offer another way.", finding.Message);
        Assert.Equal(["phone"], finding.Arguments);
        Assert.Equal("`call-again` takes place there, too.", Assert.Single(finding.Related).Message);
    }

    [Fact]
    public void An_action_in_a_shop_may_be_one()
        => Assert.Empty(RuleFindings.Of("JK5022", """
            channels: { shop: { kind: in-store } }
            touchpoints: { try-it-on: { kind: action, channel: shop } }
            """));

    [Fact]
    public void A_system_behind_a_touchpoint_stands_behind_its_channel()
        => Assert.Empty(RuleFindings.Of("JK5023", """
            systems: [desk]
            channels: { website: { control: owned }, chat: { control: partner } }
            touchpoints: { ask: { channel: website, systems: [desk] }, chat: { channel: chat } }
            """));

    [Fact]
    public void The_end_of_a_transition_where_a_persona_is_absent_is_named()
    {
        var findings = RuleFindings.Of("JK5024", """
            personas: [adult, child]
            touchpoints:
              gate: { personas: [adult], next: { ride: { personas: [adult, child] } } }
              ride: { personas: [child], next: { exit: { personas: [adult] }, nowhere: { personas: [adult] } } }
              exit: {}
              nowhere: { personas: [] }
            """);
        Assert.Equal(["/touchpoints/gate/next/ride/personas/adult", "/touchpoints/gate/next/ride/personas/child", "/touchpoints/ride/next/exit/personas/adult"], findings.Select(finding => finding.Path.ToString()));
        Assert.Equal("The transition from `gate` to `ride` is for `child`, who does not meet `gate`. Name `child` there, or not here.", findings[1].Message);
    }

    [Fact]
    public void Every_version_of_a_fact_is_shown_where_it_is_told()
    {
        var finding = Assert.Single(RuleFindings.Of("JK5001", """
            touchpoints:
              site: { facts: { fee: 4.90 } }
              app: { facts: { fee: 4.9 } }
              shop: { facts: { fee: 5 } }
              till: { facts: { fee: 6 } }
            """));
        Assert.Equal("/touchpoints/shop/facts/fee", finding.Path.ToString());
        Assert.Equal(["4.9 at `site`.", "6 at `till`."], finding.Related.Select(related => related.Message));
        Assert.Equal(["fee"], finding.Arguments);
    }
}
