namespace JourneyKit.Tests.Reports.Gaps;

/// <summary>What is printed of a promise that may not hold: nobody has decided on it, it can never begin, or it does more harm than good.</summary>
public sealed class PromiseMarkTests
{
    private const string Today = "metrics: { calls: { kind: support-volume, value: 40, target: 20 } }\ntouchpoints: { pay: { painPoints: { code: { severity: 4 } } }, ask: { painPoints: { bot: { severity: 4 } } } }";
    private const string Then = "metrics: { calls: { kind: support-volume, value: 40, target: 20 } }\ntouchpoints: { pay: {}, ask: {} }\n";

    [Theory]
    [InlineData("rails: { status: dropped }, wallets: { resolves: [code], dependsOn: [rails], expects: { calls: 20 } }", "waits for “Rails”, which is dropped")]
    [InlineData("rails: { status: dropped }, bridge: { dependsOn: [rails] }, wallets: { resolves: [code], dependsOn: [bridge], expects: { calls: 20 } }", "waits for “Rails”, which is dropped")]
    [InlineData("wallets: { resolves: [code], status: proposed, expects: { calls: 20 } }", "only proposed")]
    public void A_promise_that_may_not_hold_is_marked_where_it_is_printed(string initiatives, string mark)
    {
        var text = FirstStepTests.Report(Today, Then + $"initiatives: {{ {initiatives} }}");
        Assert.Contains($"Code (by Wallets, {mark})", text, StringComparison.Ordinal);
        Assert.Contains($"Wallets ({mark})", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wallets: { resolves: [code], expects: { calls: 20 } }")]
    [InlineData("rails: { status: done }, wallets: { resolves: [code], dependsOn: [rails], expects: { calls: 20 } }")]
    [InlineData("rails: { status: dropped }, wallets: { resolves: [code], dependsOn: [rails], status: done, expects: { calls: 20 } }")]
    public void A_promise_that_holds_is_not(string initiatives)
        => Assert.Contains("Code (by Wallets)", FirstStepTests.Report(Today, Then + $"initiatives: {{ {initiatives} }}"), StringComparison.Ordinal);

    [Fact]
    public void What_takes_away_more_than_it_brings_is_marked_in_the_tables()
    {
        var text = FirstStepTests.Report(
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, painPoints: { code: { severity: 3 } }, next: { done: 80% } }, done: { exit: true } }",
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 60% } }, done: { exit: true } }\ninitiatives: { wallets: { resolves: [code] } }");
        Assert.Contains("Code (by Wallets, does more harm than good)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_more_worse_than_better_is_not_begun_with_where_no_worth_is_known()
    {
        var text = FirstStepTests.Report(
            "touchpoints: { pay: { emotion: 1, satisfaction: 5, effort: 1, momentOfTruth: true, painPoints: { code: { severity: 2 } } } }",
            "touchpoints: { pay: { emotion: -2, satisfaction: 1, effort: 5, momentOfTruth: true } }\ninitiatives: { wallets: { resolves: [code], touchpoints: [pay] } }");
        Assert.Contains("  Not Wallets (no owner, no date): closes “Code” at “Pay”; makes “Pay” worse", text, StringComparison.Ordinal);
        Assert.Contains("what it makes worse matters more than what it makes better\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_brings_more_comes_first_as_in_the_plan_and_what_the_plan_leaves_out_says_why()
    {
        const string Now = "conversions: { order: { at: done } }\ncurrency: EUR\n";
        var text = FirstStepTests.Report(
            Now + "touchpoints: { ask: { entry: true, painPoints: { bot: { severity: 5 } }, next: { pay: 90% } }, pay: { painPoints: { code: { severity: 3 } }, next: { done: 50% } }, done: { exit: true } }",
            Now + "budget: 100\ntouchpoints: { ask: { entry: true, next: { pay: 91% } }, pay: { next: { done: 90% } }, done: { exit: true } }\ninitiatives: { chat: { resolves: [bot], cost: 90 }, wallets: { resolves: [code], cost: 90 } }");
        Assert.Matches("(?s)Begin with  by worth, with what waits for them\n  Wallets .*\n  Chat .*; `journey plan` leaves it out of the budget: what is chosen brings more for the same money\n", text);
    }
}
