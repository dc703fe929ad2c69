using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Reports.Gaps;

/// <summary>What the default report says of the initiatives to begin with, and of the means of personas.</summary>
public sealed class FirstStepTests
{
    private const string Today = "touchpoints: { pay: { painPoints: { code: { severity: 5 }, wait: { severity: 4 }, fee: { severity: 4 } } }, ask: { painPoints: { bot: { severity: 5 } } } }";

    [Fact]
    public void It_says_how_much_of_what_closes_matters_and_what_is_only_eased()
    {
        var text = Report(Today, "touchpoints: { pay: { painPoints: { fee: { severity: 2 } } }, ask: { painPoints: { bot: { severity: 5 } } } }\ninitiatives: { wallets: { resolves: [code, wait, fee] } }");
        Assert.Contains("Wallets (no owner, no date): closes “Code” at “Pay” and “Wait” at “Pay” (1 critical, 1 high), eases “Fee” at “Pay” (high)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_closes_what_is_critical_comes_first()
    {
        var text = Report(Today, "touchpoints: { pay: { painPoints: { code: { severity: 5 } } }, ask: {} }\ninitiatives: { wallets: { resolves: [wait, fee], due: 2026-01-01 }, chat: { resolves: [bot], due: 2026-12-01 } }");
        Assert.Matches("(?s)Chat .*closes “Bot” at “Ask” \\(critical\\)\n.*Wallets .*closes “Fee” at “Pay” and “Wait” at “Pay” \\(2 high\\)", text);
    }

    [Theory]
    [InlineData(1, "Parent, Child +100% \\(assumed\\) +0 → \\+1 +better\n")]
    [InlineData(2, "Parent +50% \\(assumed\\) +0 → \\+1 +better\n +Child +50% \\(assumed\\) +0 → \\+2 +better\n")]
    [InlineData(-1, "Parent +50% \\(assumed\\) +0 → \\+1 +better\n +Child +50% \\(assumed\\) +0 → −1 +worse\n")]
    public void Each_persona_has_a_row_with_what_the_plan_does_to_it_and_those_alike_have_one(int child, string rows)
    {
        const string Personas = "personas: { parent: {}, child: {} }\n";
        var text = Report(
            Personas + "touchpoints: { shop: { entry: true, emotion: 0, personas: [parent] }, play: { entry: true, emotion: 0, personas: [child] } }",
            Personas + $"touchpoints: {{ shop: {{ entry: true, emotion: 1, personas: [parent] }}, play: {{ entry: true, emotion: {child}, personas: [child] }} }}");
        Assert.Matches(rows, text);
    }

    [Fact]
    public void What_takes_away_more_than_it_brings_is_not_begun_with()
    {
        var text = Report(
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, painPoints: { code: { severity: 3 } }, next: { done: 80% } }, done: { exit: true } }",
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 60% } }, done: { exit: true } }\ninitiatives: { wallets: { resolves: [code] } }");
        Assert.Contains("Begin with\n  Not Wallets (no owner, no date): it takes away more than it brings (−20 points of “Order” as fewer reach it), as `journey plan` shows\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("closes “Code”", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost: 2000")]
    [InlineData("cost: 2000, dependsOn: [rails]")]
    public void What_closes_nothing_and_makes_something_worse_is_warned_of_whenever_it_begins(string more)
    {
        var text = Report("currency: EUR\ntouchpoints: { pay: { satisfaction: 4 } }", $"currency: EUR\ntouchpoints: {{ pay: {{ satisfaction: 2 }} }}\ninitiatives: {{ rails: {{}}, savings: {{ touchpoints: [pay], {more} }} }}");
        Assert.Contains("  Not Savings (no owner, no date): closes nothing itself; makes “Pay” worse; it costs 2,000 EUR\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("“Savings” closes nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_brings_something_bad_says_so_and_is_not_said_to_make_it_worse()
    {
        var text = Report("touchpoints: { pay: { painPoints: { code: { severity: 5 } } } }", "touchpoints: { pay: {}, check: { emotion: -2 } }\ninitiatives: { wallets: { resolves: [code], touchpoints: [pay, check] } }");
        Assert.Contains("closes “Code” at “Pay” (critical); brings what is bad for customers at “Check” (high)", text, StringComparison.Ordinal);
        Assert.Contains("Brought by Wallets", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pay: {}", false)]
    [InlineData("pay: { painPoints: { code: { severity: 5 } } }", true)]
    public void What_is_done_is_asked_about_only_where_the_plan_does_not_show_it_solved(string pay, bool isAsked)
    {
        var text = Report("touchpoints: { pay: { painPoints: { code: { severity: 5 } } } }", $"touchpoints: {{ {pay} }}\ninitiatives: {{ wallets: {{ resolves: [code], status: done }} }}");
        Assert.Equal(isAsked, text.Contains("Measure again", StringComparison.Ordinal));
    }

    [Fact]
    public void What_shares_in_a_loss_of_those_that_wait_for_it_is_said_to_do_so_with_them()
    {
        var text = Report(
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 80% } }, done: { exit: true } }",
            "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 60% } }, done: { exit: true } }\ninitiatives: { rails: { touchpoints: [pay] }, wallets: { touchpoints: [pay], dependsOn: [rails] } }");
        Assert.Contains("Begin with\n  Not Rails (no owner, no date): with those that wait for it, it takes away more than it brings (−10 points of “Order” as fewer reach it, for its part), as `journey plan` shows; 1 other waits for it\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pilot_says_what_came_of_it()
    {
        var text = Report(Today, "touchpoints: { pay: {}, ask: {} }\nmetrics: { calls: { kind: support-volume, direction: lower-is-better } }\ninitiatives: { wallets: { resolves: [code], pilot: { metric: calls, control: 60/200, variant: 20/200 } }, chat: { resolves: [bot], pilot: { control: 3/9, variant: 4/9 } } }");
        Assert.Contains("What came of pilots", text, StringComparison.Ordinal);
        Assert.Contains("“Wallets”, “Calls”: 10% (20 of 200) with the change, 30% (60 of 200) without: −20 points, interval −27.5 to −12.3: better, hardly by chance.\n", text, StringComparison.Ordinal);
        Assert.Matches("“Chat”: 44.4% .*: it can be chance", text);
    }

    [Fact]
    public void What_the_headline_says_of_a_conversion_is_not_said_again()
    {
        const string Goal = "conversions: { order: { at: done } }\ntouchpoints: { pay: { entry: true, next: { done: 80% } }, done: { exit: true } }";
        var text = Report(Goal, Goal.Replace("80%", "60%", StringComparison.Ordinal));
        Assert.Contains("The plan lowers “Order” from 80% to 60%.", text, StringComparison.Ordinal);
        Assert.Contains("     It comes from “Pay” (−20).\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of all journeys reach", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_joins_several_gaps_gives_the_id_of_each()
    {
        var text = Report(Today, Today);
        Assert.Contains("severe-pain-unanswered:bot, severe-pain-unanswered:code, severe-pain-unanswered:fee, severe-pain-unanswered:wait\n", text, StringComparison.Ordinal);
        var many = "touchpoints: { pay: { painPoints: { " + string.Join(", ", Enumerable.Range(1, 10).Select(i => $"pain-{i}: {{ severity: 4 }}")) + " } } }";
        Assert.Matches("severe-pain-unanswered:pain-[0-9]+ and 3 more with --all\n", Report(many, many));
    }

    internal static string Report(string current, string future)
    {
        using var output = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteGaps(output, GapsOf.Pair(current, future), "current.journey.yaml", "future.journey.yaml", ReportFormat.Text);
        return output.ToString();
    }
}
