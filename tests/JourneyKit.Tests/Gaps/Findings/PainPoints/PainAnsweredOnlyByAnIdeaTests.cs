using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class PainAnsweredOnlyByAnIdeaTests
{
    private const string Kind = "pain-answered-only-by-an-idea";
    private const string Before = "touchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }";

    [Theory]
    [InlineData("touchpoints: { pay: { painPoints: { code-late: { severity: 4 } } } }\nopportunities: { one-tap: { addresses: [code-late] } }", "the opportunity “One tap”, but no initiative carries that out.")]
    [InlineData("touchpoints: [pay]\nopportunities: { one-tap: { addresses: [code-late] } }", "the opportunity “One tap”, but no initiative carries that out. The future map shows it as gone.")]
    [InlineData("touchpoints: { pay: { because: [code-late], painPoints: { code-late: { severity: 2 } } } }", "the change at “Pay”, but no initiative carries that out. The future map shows it as hurting less.")]
    public void What_nobody_carries_out_is_open(string then, string rest)
    {
        var gap = GapsOf.Single(Kind, Before, then);
        Assert.Equal(("pain-answered-only-by-an-idea:code-late", GapStanding.Open), (gap.Id, gap.Standing));
        Assert.Equal($"“Code late” at “Pay” (severity 4 of 5) is answered by {rest}", gap.Message);
    }

    [Fact]
    public void It_is_as_severe_as_it_will_be()
        => Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, Before, "touchpoints: { pay: { because: [code-late], painPoints: { code-late: { severity: 2 } } } }").Severity);

    [Theory]
    [InlineData("touchpoints: [pay]")]
    [InlineData("touchpoints: [pay]\nopportunities: { one-tap: { addresses: [code-late], status: rejected } }")]
    [InlineData("touchpoints: [pay]\nopportunities: { one-tap: { addresses: [code-late] } }\ninitiatives: { wallets: { delivers: [one-tap] } }")]
    public void What_nobody_answers_or_somebody_delivers_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, then));

    [Fact]
    public void A_touchpoint_that_goes_because_of_its_pain_point_is_no_idea()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { round: { painPoints: { habit: { severity: 2 } } }, pay: {} }", "removes: { round: [habit] }\ntouchpoints: { pay: {} }");
        Assert.Equal("“Habit” at “Round” (severity 2 of 5) is the reason why “Round” goes; no opportunity addresses it and no initiative does anything instead.", gap.Message);
        Assert.Equal("Touchpoints that go because of a pain point, with nothing planned instead", gap.Heading);
        Assert.Null(GapsOf.Single(Kind, "touchpoints: { round: { painPoints: { habit: { severity: 2 } } }, pay: {} }", "removes: { round: [habit] }\nopportunities: { by-risk: { addresses: [habit] } }\ntouchpoints: { pay: {} }").Heading);
    }

    [Theory]
    [InlineData(3, "“Fee” at “Pay” (severity 3 of 5) is said to be answered by the change at “Pay”, but the future map still has it as bad as before, and no initiative works on it.")]
    [InlineData(2, "“Fee” at “Pay” (severity 3 of 5) is answered by the change at “Pay”, but no initiative carries that out. The future map shows it as hurting less.")]
    public void What_a_touchpoint_only_gives_as_its_reason_is_said_to_be_answered_and_stays(int severity, string message)
        => Assert.Equal(message, GapsOf.Single(
            "pain-answered-only-by-an-idea",
            "touchpoints: { pay: { painPoints: { fee: { severity: 3 } } } }",
            $"touchpoints: {{ pay: {{ because: [fee], painPoints: {{ fee: {{ severity: {severity} }} }} }} }}").Message);

    [Theory]
    [InlineData("new-letter: { touchpoints: [pay] }", "but no initiative is said to carry that out. “New letter” works at this touchpoint and is not said to close it.")]
    [InlineData("new-letter: { touchpoints: [pay], status: done }", "but no initiative carries that out.")]
    [InlineData("new-letter: { touchpoints: [ask] }", "but no initiative carries that out.")]
    [InlineData("new-letter: { touchpoints: [pay], status: dropped }", "but no initiative carries that out.")]
    public void Who_works_at_the_touchpoint_is_named(string initiative, string words)
    {
        const string Map = "opportunities: { clear-price: { addresses: [unclear] } }\ntouchpoints: { ask: {}, pay: { painPoints: { unclear: { severity: 3 } } } }\n";
        var gap = GapsOf.Single("pain-answered-only-by-an-idea", Map, Map + $"initiatives: {{ {initiative} }}");
        Assert.EndsWith(words, gap.Message, StringComparison.Ordinal);
        Assert.Equal(words.Contains("is said to", StringComparison.Ordinal), gap.Advice!.StartsWith("Say whether that is a part", StringComparison.Ordinal));
    }
}
