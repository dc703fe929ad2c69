namespace JourneyKit.Tests.Validation.Rules.Channels;

/// <summary>What travels along between touchpoints: the rules JK5011 to JK5013 and JK5015.</summary>
public sealed class ContinuityTests
{
    [Fact]
    public void A_pain_point_at_either_end_says_what_lost_context_costs()
        => Assert.Empty(RuleFindings.Of("JK5011", Switch("{ continuity: repeats }", "painPoints: { again: Everything again. }")));

    [Fact]
    public void A_future_map_plans_instead_of_hurting()
        => Assert.Empty(RuleFindings.Of("JK5011", "state: future\nbasis: researched\n" + Switch("{ continuity: lost }")));

    [Fact]
    public void Within_one_channel_nothing_is_a_change_of_channel()
        => Assert.Empty(RuleFindings.Of("JK5011", Switch("{ continuity: lost }").Replace("channel: phone", "channel: website", StringComparison.Ordinal)));

    [Fact]
    public void What_is_missing_is_named_word_for_word()
    {
        var finding = Assert.Single(RuleFindings.Of("JK5012", Switch("{ carries: [Order number, name] }", "requires: [order number, name, address]")));
        Assert.Equal("/touchpoints/form/next/call/carries", finding.Path.ToString());
        Assert.Equal("`call` requires `order number` and `address`, which the transition from `form` does not carry. Carry it, or say with `continuity` what customers have to repeat.", finding.Message);
        Assert.Equal("What `call` requires.", Assert.Single(finding.Related).Message);
    }

    [Theory]
    [InlineData("{ carries: [], continuity: lost }")]
    [InlineData("{ carries: [], continuity: repeats }")]
    [InlineData("{ carries: [], continuity: partial }")]
    [InlineData("{ continuity: resumes }")]
    [InlineData("{ carries: [order number, more] }")]
    public void A_loss_that_is_said_and_a_load_that_is_unknown_are_no_contradiction(string transition)
        => Assert.Empty(RuleFindings.Of("JK5012", Switch(transition, "requires: [order number]")));

    [Fact]
    public void Going_on_with_nothing_is_a_contradiction_in_so_many_words()
        => Assert.Contains("although customers are said to continue where they stopped", Assert.Single(RuleFindings.Of("JK5012", Switch("{ carries: [], continuity: resumes }", "requires: [order number]"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Repeating_what_travels_along_anyway_is_a_contradiction()
        => Assert.Equal(
            ["/touchpoints/form/next/call/continuity: Customers are said to repeat themselves at `call`, although the transition from `form` carries all that it requires. Add to `requires` what they have to repeat, or say `resumes`."],
            RuleFindings.Lines("JK5013", Switch("{ carries: [order number], continuity: repeats }", "requires: [order number]")));

    [Theory]
    [InlineData("{ carries: [], continuity: lost }", "requires: [order number]")]
    [InlineData("{ carries: [name], continuity: repeats }", "requires: [order number]")]
    [InlineData("{ carries: [name], continuity: repeats }", "emotion: 0")]
    [InlineData("{ carries: [name], continuity: partial }", "requires: [order number]")]
    public void A_part_that_travels_along_contradicts_nothing(string transition, string target)
        => Assert.Empty(RuleFindings.Of("JK5013", Switch(transition, target)));

    [Fact]
    public void Several_switches_are_said_in_one_finding_with_each_place()
    {
        var finding = Assert.Single(RuleFindings.Of("JK5015", """
            channels: [website, phone, email]
            touchpoints:
              form: { channel: website, next: { call: {}, mail: {}, page: {} } }
              call: { channel: phone, next: { form: { continuity: partial } } }
              mail: { channel: email }
              page: { channel: website }
            """));
        Assert.Equal("/touchpoints", finding.Path.ToString());
        Assert.StartsWith("2 of 3 channel changes do not say what customers keep: `form → call` and `form → mail`.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["The channel change `form → call` does not say what customers keep.", "The channel change `form → mail` does not say what customers keep."], finding.Related.Select(related => related.Message));
    }

    private static string Switch(string transition, string target = "emotion: 0") => $$"""
        channels: [website, phone]
        touchpoints:
          form: { channel: website, next: { call: {{transition}} } }
          call: { channel: phone, {{target}} }
        """;
}
