namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>The flow of one persona: the rules JK2009, JK2011 and JK2025.</summary>
public sealed class PersonaFlowTests
{
    [Fact]
    public void Without_stated_entries_every_persona_finds_its_own()
        => Assert.Empty(RuleFindings.Of("JK2009", """
            personas: [one, other]
            touchpoints:
              a: { personas: [one], next: [b] }
              b: {}
            """));

    [Fact]
    public void A_persona_who_meets_nothing_needs_no_entry()
        => Assert.Empty(RuleFindings.Of("JK2009", """
            personas: [one, other]
            touchpoints:
              a: { entry: true, personas: [one], next: [b] }
              b: { personas: [one] }
            """));

    [Fact]
    public void Who_cannot_begin_is_not_told_in_addition_that_they_cannot_convert()
    {
        const string Map = """
            personas: [one, other]
            conversions: { order: { at: c } }
            touchpoints:
              a: { entry: true, personas: [one], next: [b] }
              b: { next: [c] }
              c: { exit: true }
            """;
        Assert.Equal(["/personas/other: None of the entries is for `other`, who meets other touchpoints of this map. Say with `entry` where that journey begins."], RuleFindings.Lines("JK2009", Map));
        Assert.Empty(RuleFindings.Of("JK2011", Map));
    }

    [Fact]
    public void A_transition_for_others_shuts_a_persona_out()
        => Assert.Equal(
            ["/personas/other: `other` can reach none of the conversions: what leads to `order` is for others. Open a way, or map what this persona comes for."],
            RuleFindings.Lines("JK2011", """
                personas: [one, other]
                conversions: { order: { at: b } }
                touchpoints:
                  a: { entry: true, exit: true, next: { b: { personas: [one] } } }
                  b: { exit: true }
                """));

    [Fact]
    public void Where_nobody_converts_the_map_is_at_fault_and_no_persona()
        => Assert.Empty(RuleFindings.Of("JK2011", """
            personas: [one, other]
            conversions: { order: { at: c } }
            touchpoints:
              a: { entry: true, exit: true, next: { b: { personas: [one] } } }
              b: { exit: true }
              c: { exit: true }
            """));

    [Fact]
    public void The_places_that_a_persona_avoids_are_named()
    {
        var finding = Assert.Single(RuleFindings.Of("JK2025", """
            personas:
              one: { channels: { phone: avoided } }
              other: { channels: { phone: preferred } }
            channels: [phone, website]
            conversions: { order: { at: c } }
            touchpoints:
              a: { channel: website, entry: true, next: [b, b-online] }
              b: { channel: phone, next: [c] }
              b-online: { channel: website, personas: [other], next: [c] }
              c: { channel: website, exit: true }
            """));
        Assert.Equal("/conversions/order/at", finding.Path.ToString());
        Assert.Equal("`one` reaches `order` only through channels that it avoids: at `b`. Open a way around them.", finding.Message);
        Assert.Equal(["one"], finding.Arguments);
    }

    [Fact]
    public void Only_what_lies_in_the_way_is_named_and_by_one_rule()
    {
        const string Map = """
            channels: [website, phone]
            personas: { student: { channels: { phone: avoided } } }
            conversions: { order: { at: done } }
            touchpoints:
              look: { channel: website, entry: true, next: [call] }
              call: { channel: phone, next: [done] }
              done: { channel: website, exit: true, next: [complain] }
              complain: { channel: phone, exit: true }
            """;
        Assert.Equal(
            ["/conversions/order/at: `student` reaches `order` only through channels that it avoids: at `call`. Open a way around them."],
            RuleFindings.Lines("JK2025", Map));
        Assert.Equal(
            ["/touchpoints/complain/channel: `complain` takes place in `phone`, which everybody who meets it avoids: `student`. Offer another way."],
            RuleFindings.Lines("JK5020", Map));
        Assert.StartsWith("/touchpoints/call/channel: `call` takes place in `phone`", Assert.Single(RuleFindings.Lines("JK5020", "status: draft\n" + Map)), StringComparison.Ordinal);
    }
}
