namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>What transitions say of single personas, and whether it makes the whole: the rules JK2023, JK2026, JK2027 and JK5024.</summary>
public sealed class OwnShareTests
{
    private const string Personas = "personas: { one: { share: 1/4 }, other: {} }\nconversions: { order: { at: done } }\n";

    [Fact]
    public void Shares_of_a_persona_are_too_many_together_with_those_of_everybody()
        => Assert.Equal(
            ["/touchpoints/pay/next/done/byPersona/one: The shares of `one` out of `pay` make 130%, more than 100%: 90% to `done`, 40% to `help`. Lower one of them, or say with `byPersona` what its share is for `one`."],
            RuleFindings.Lines("JK2027", Personas + "touchpoints:\n  pay: { next: { done: { share: 60%, byPersona: { one: 90%, other: 60% } }, help: 40% } }\n  done: {}\n  help: {}\n"));

    [Theory]
    [InlineData("done: { share: 60%, byPersona: { one: 66.7% } }, help: 33.3%")]
    [InlineData("done: { share: 60%, byPersona: { one: 66.7% } }, help: 33.4%")]
    [InlineData("done: { share: 60%, byPersona: { one: 2/3 } }, help: 1/3")]
    [InlineData("done: { share: 60%, byPersona: { one: 90% } }, help: {}")]
    [InlineData("done: { byPersona: { one: 90% } }, help: { byPersona: { one: 10% } }")]
    [InlineData("done: { share: 60%, personas: [other], byPersona: { one: 90% } }, help: 40%")]
    public void They_are_not_where_they_make_the_whole_or_others_are_not_stated(string next)
        => Assert.Empty(RuleFindings.Of("JK2027", Personas + $"touchpoints:\n  pay: {{ next: {{ {next} }} }}\n  done: {{}}\n  help: {{}}\n"));

    [Fact]
    public void Counts_may_not_be_more_than_the_whole_by_anything()
        => Assert.Single(RuleFindings.Of("JK2027", Personas + "touchpoints:\n  pay: { next: { done: { share: 1/3, byPersona: { one: 667/1000 } }, help: 1/3 } }\n  done: {}\n  help: {}\n"));

    [Fact]
    public void The_place_where_personas_part_is_named_with_both_shares()
        => Assert.Equal(
            ["/touchpoints/pay/next/done: By the share of all customers, 60% of those at `pay` go to `done`; of the personas who come there, 67.5% do. So 60% of all journeys reach `order`, but 67.5% of those of the personas, mixed by their shares (1 of 2 assumed): `one` 90%, `other` 60%. Correct a share there, or say with `byPersona` how each persona goes on."],
            RuleFindings.Lines("JK2026", Personas + "touchpoints:\n  pay: { entry: true, next: { done: { share: 60%, byPersona: { one: 90% } } } }\n  done: {}\n"));

    [Fact]
    public void A_persona_whose_journey_begins_nowhere_is_left_out_of_the_mix()
        => Assert.Empty(RuleFindings.Of("JK2026", Personas + "touchpoints:\n  pay: { entry: true, personas: [other], next: { done: 60% } }\n  done: {}\n"));

    [Fact]
    public void One_point_is_not_much()
        => Assert.Empty(RuleFindings.Of("JK2026", Personas + "touchpoints:\n  pay: { entry: true, next: { done: { share: 60%, byPersona: { one: 64% } } } }\n  done: {}\n"));

    [Fact]
    public void Personas_who_begin_elsewhere_part_at_an_entry()
        => Assert.Equal(
            ["/touchpoints/pay: Of all journeys, 100% begin at `pay`; of those of the personas, 25% do. So 60% of all journeys reach `order`, but 90% of those of the personas, mixed by their shares (1 of 2 assumed): `one` 60%, `other` 100%. Say with `entry` how many journeys begin where, or correct who meets these touchpoints."],
            RuleFindings.Lines("JK2026", Personas + "touchpoints:\n  pay: { personas: [one], next: { call: 60% } }\n  call: { next: { done: {} } }\n  done: {}\n"));

    [Fact]
    public void Conversions_behind_one_place_are_told_in_one_finding()
    {
        var conversions = string.Join(", ", Enumerable.Range(1, 4).Select(i => $"c{i}: {{ at: done }}"));
        Assert.Contains(
            "`one` 90%, `other` 60%. `c2`, `c3` and `c4` differ for the same reason. Correct",
            Assert.Single(RuleFindings.Lines("JK2026", $"personas: [one, other]\nconversions: {{ {conversions} }}\ntouchpoints:\n  pay: {{ entry: true, next: {{ done: {{ share: 60%, byPersona: {{ one: 90% }} }} }} }}\n  done: {{}}\n")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done: { share: 0%, byPersona: { one: 20% } }", "The share from `pay` to `done` is 0%, but 20% of `one` go there. Correct one of the two.")]
    [InlineData("done: { share: 0/40, byPersona: { one: 0% } }", "Nobody goes from `pay` to `done`: its share is 0%. Take the transition out, or leave out the share if it is not known.")]
    public void A_way_that_nobody_goes_is_not_one_that_a_persona_goes(string next, string message)
        => Assert.Equal([$"/touchpoints/pay/next/done/share: {message}"], RuleFindings.Lines("JK2023", Personas + $"touchpoints:\n  pay: {{ next: {{ {next} }} }}\n  done: {{}}\n"));

    [Theory]
    [InlineData("pay: { personas: [other], next: { done: { byPersona: { one: 20% } } } }", "does not meet `pay`")]
    [InlineData("pay: { next: { done: { personas: [other], byPersona: { one: 20% } } } }", "is not among its `personas`")]
    public void A_share_of_a_persona_who_does_not_go_there_counts_for_nothing(string touchpoint, string reason)
        => Assert.Equal(
            [$"/touchpoints/pay/next/done/byPersona/one: `one` has a share of the transition from `pay` to `done`, but {reason}: the share counts for nothing. Name `one` there, or take the share out."],
            RuleFindings.Lines("JK5024", Personas + $"touchpoints:\n  {touchpoint}\n  done: {{}}\n"));
}
