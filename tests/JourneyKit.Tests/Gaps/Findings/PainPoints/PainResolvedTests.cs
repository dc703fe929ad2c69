using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.PainPoints;

public sealed class PainResolvedTests
{
    private const string Kind = "pain-resolved";
    private const string Before = "currency: EUR\ntouchpoints: { pay: { volume: 1000, painPoints: { code-late: { description: The code comes too late., severity: 5, frequency: 12%, cost: 20 } } } }";
    private const string Wallets = "initiatives: { wallets: { resolves: [code-late] } }";

    [Fact]
    public void What_an_initiative_takes_away_is_planned_and_says_whom_it_hits_at_what_cost()
    {
        var gap = GapsOf.Single(Kind, Before, $"touchpoints: [pay]\n{Wallets}");
        Assert.Equal(("pain-resolved:code-late", GapSeverity.Critical, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Code late” at “Pay” is to go away", gap.Title);
        Assert.Equal("“The code comes too late” at “Pay” (severity 5 of 5, 12% of those there, about 120 customers a month, EUR 2,400 a month) is to go away: “Wallets” is to see to it.", gap.Message);
        Assert.Equal(
            ["severity, now: 5 of 5", "frequency, now: 12% of those at the touchpoint", "cost of one time, now: 20 EUR", "customers hit, now: 120 customers a month", "cost of a month, now: 2400 EUR a month"],
            gap.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Equal(["/touchpoints/pay/volume", "/touchpoints/pay/painPoints/code-late/frequency", "/touchpoints/pay/painPoints/code-late/cost"], gap.Numbers[^1].Inputs.Select(input => input.Path?.ToString()));
        Assert.Equal(["wallets"], gap.Initiatives.Select(initiative => initiative.Value));
    }

    [Fact]
    public void What_hurts_less_is_planned_with_both_states()
    {
        var gap = GapsOf.Single(Kind, Before, $"touchpoints: {{ pay: {{ painPoints: {{ code-late: {{ severity: 2, frequency: 12% }} }} }} }}\n{Wallets}");
        Assert.Equal("“Code late” at “Pay” is to hurt less", gap.Title);
        Assert.Contains("is to hurt less (severity 2 of 5, 12% of those there): “Wallets” is to see to it.", gap.Message, StringComparison.Ordinal);
        Assert.Equal([GapSide.Before, GapSide.After], gap.Elements.Select(element => element.Side));
    }

    [Fact]
    public void An_initiative_that_delivers_an_opportunity_resolves_what_that_addresses()
        => Assert.Equal(["pain-resolved:code-late"], GapsOf.Ids(Kind, Before, "opportunities: { one-tap: { addresses: [code-late] } }\ninitiatives: { wallets: { delivers: [one-tap] } }\ntouchpoints: [pay]"));

    [Theory]
    [InlineData("touchpoints: [pay]")]
    [InlineData("touchpoints: [pay]\nopportunities: { one-tap: { addresses: [code-late] } }")]
    [InlineData("touchpoints: [pay]\ninitiatives: { wallets: { resolves: [code-late], status: dropped } }")]
    [InlineData("initiatives: { wallets: { touchpoints: [pay] } }\ntouchpoints: { pay: { because: [code-late] } }")]
    [InlineData("initiatives: { wallets: { touchpoints: [pay] } }\nremoves: { pay: [code-late] }")]
    [InlineData("touchpoints: { pay: { painPoints: { code-late: { severity: 5 } } } }\n" + Wallets)]
    [InlineData("touchpoints: { pay: { painPoints: { code-late: { severity: 4, frequency: 13% } } } }\n" + Wallets)]
    public void What_nobody_works_on_or_hurts_as_before_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Kind, Before, then));
}
