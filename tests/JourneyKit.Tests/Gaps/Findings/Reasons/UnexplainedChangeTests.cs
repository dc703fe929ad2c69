using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Reasons;

public sealed class UnexplainedChangeTests
{
    private const string Kind = "unexplained-change";
    private const string Frame = "personas: [dana]\nobjectives: [growth]\nchannels: [email, phone]\nstages: [awareness, decision]\ntouchpoints: ";
    private const string Before = Frame + "{ pay: { stage: awareness, channel: email, emotion: 1, painPoints: { code-late: { severity: 4 } } }, basket: {} }";

    [Theory]
    [InlineData("pay: { stage: awareness, channel: email }, basket: {}, extra: {}", "extra", "“Extra” is new in the future map")]
    [InlineData("buy: { replaces: [pay, basket] }", "buy", "“Buy” takes the place of “Pay” and “Basket” in the future map")]
    [InlineData("pay: { stage: decision, channel: phone, emotion: 1 }, basket: {}", "pay", "“Pay” moves from the stage “Awareness” to “Decision” and goes from the channel “Email” to “Phone” in the future map")]
    [InlineData("pay: { stage: awareness, channel: email, emotion: -1 }, basket: {}", "pay", "“Pay” feels worse than before (−1 after +1, on a scale from −2 to +2) in the future map")]
    [InlineData("pay: { stage: awareness, emotion: 1, byPersona: { dana: { emotion: 0 } } }, basket: {}", "pay", "“Pay” feels worse than before for “Dana” (0 after +1, on a scale from −2 to +2) in the future map")]
    public void What_changes_and_names_no_reason_is_unclear(string then, string id, string words)
    {
        var gap = GapsOf.Single(Kind, Before, $"{Frame}{{ {then} }}");
        Assert.Equal(($"unexplained-change:{id}", GapSeverity.Medium, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal($"{words}, but names no pain point, opportunity or objective as the reason.", gap.Message);
    }

    [Fact]
    public void What_is_gone_names_what_hurt_there()
    {
        var gap = GapsOf.Single(Kind, Before, Frame + "[basket]");
        Assert.Equal(("unexplained-change:pay", GapSeverity.High), (gap.Id, gap.Severity));
        Assert.Equal("“Pay” is gone in the future map, and nothing says why. Its pain points that nothing answers disappear with it: “Code late”.", gap.Message);
    }

    [Fact]
    public void A_removal_on_purpose_needs_a_reason_as_well()
        => Assert.Equal("“Basket” is removed on purpose in the future map, but names no pain point, opportunity or objective as the reason.", GapsOf.Single(Kind, Before, Frame + "{ pay: { stage: awareness } }\nremoves: { basket: { description: Nobody needs it. } }").Message);

    [Fact]
    public void Where_an_initiative_is_about_it_the_reason_is_near()
    {
        var gap = GapsOf.Single(Kind, Before, Frame + "{ pay: { stage: awareness }, basket: {}, extra: {} }\ninitiatives: { wallets: { touchpoints: [extra] } }");
        Assert.Equal((GapSeverity.Low, "“Wallets” is about it: name as the reason what that is for."), (gap.Severity, gap.Advice));
    }

    [Theory]
    [InlineData("{ pay: { stage: decision, because: [growth] }, basket: {} }")]
    [InlineData("{ pay: { stage: awareness, channel: email, emotion: 2 }, basket: { channel: email, stage: decision } }")]
    [InlineData("{ pay: { stage: awareness }, basket: {}, extra: { personas: [] } }")]
    [InlineData("{ buy: { replaces: [pay, basket], because: [growth] } }")]
    [InlineData("{ pay: { stage: awareness } }\nremoves: { basket: [growth] }")]
    public void What_says_why_or_costs_nothing_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, Frame + then));

    [Fact]
    public void Between_two_current_maps_nothing_is_unexplained()
        => Assert.DoesNotContain(GapAnalysis.Compare(Maps.FromYaml("touchpoints: [pay]"), Maps.FromYaml("touchpoints: [basket]")).Gaps, gap => gap.Kind.Name == Kind);
}
