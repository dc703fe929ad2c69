namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>Transitions to the touchpoint they stand in: customers try again.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData("JK2002")]
    [InlineData("JK2003")]
    [InlineData("JK2006")]
    [InlineData("JK2007")]
    [InlineData("JK2008")]
    [InlineData("JK2014")]
    [InlineData("JK2015")]
    public void A_retry_is_no_fault(string id)
        => Assert.Empty(RuleFindings.Of(id, "touchpoints:\n  pay: { entry: true, next: { pay: 20%, done: 70% } }\n  done: { exit: true }\n"));

    [Fact]
    public void Where_all_try_again_for_ever_it_is_a_loop_without_a_way_out_and_no_dead_end()
    {
        const string Map = "touchpoints:\n  pay: { entry: true, next: [code, done] }\n  code: { next: [code] }\n  done: { exit: true }\n";
        Assert.Equal(["/touchpoints/code: Nobody leaves the loop `code` → `code`. Say where the way out is: a transition, an `exit`, or a share that drops off."], RuleFindings.Lines("JK2008", Map));
        Assert.Empty(RuleFindings.Of("JK2006", Map));
    }

    [Fact]
    public void Where_nothing_but_a_retry_leads_on_it_is_a_dead_end()
        => Assert.Equal(
            ["/touchpoints/code: `code` leads nowhere. Say what comes next, or `exit: true` if the journey is meant to end there."],
            RuleFindings.Lines("JK2006", "touchpoints:\n  pay: { entry: true, next: [code, done] }\n  code: { next: { code: 30% } }\n  done: { exit: true }\n"));

    [Fact]
    public void A_retry_makes_no_touchpoint_reachable()
        => Assert.Equal(
            ["/touchpoints/code: No journey reaches `code`. Say from where customers come, or `entry` if journeys begin there."],
            RuleFindings.Lines("JK2007", "touchpoints:\n  pay: { entry: true, next: [done] }\n  code: { next: { code: 30%, done: {} } }\n  done: { exit: true }\n"));

    [Fact]
    public void Without_stated_entries_journeys_begin_where_only_a_retry_leads_to()
        => Assert.Empty(RuleFindings.Of("JK2007", "touchpoints:\n  pay: { next: { pay: 20%, done: {} } }\n  done: { exit: true }\n"));

    [Fact]
    public void A_drop_off_counts_those_who_give_up_in_the_end()
        => Assert.Contains("50% of those at `pay` drop off there", Assert.Single(RuleFindings.Lines("JK2018", "touchpoints:\n  pay: { entry: true, next: { pay: 60%, done: 20% } }\n  done: { exit: true }\n")), StringComparison.Ordinal);

    [Fact]
    public void What_sends_customers_into_a_retry_is_no_next_step()
        => Assert.Single(RuleFindings.Of("JK8007", """
            state: future
            basis: researched
            status: approved
            channels: [email]
            touchpoints:
              pay: { channel: email, entry: true, next: { pay: { share: 20%, guidance: Try again. }, done: 70% } }
              done: { channel: email, next: { done: 10% } }
            """));
}
