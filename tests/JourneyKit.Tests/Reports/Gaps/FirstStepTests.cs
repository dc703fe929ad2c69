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
        Assert.Contains("Wallets (no owner, no date): closes 2 gaps (1 critical, 1 high), eases 1 gap (high)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_closes_what_is_critical_comes_first()
    {
        var text = Report(Today, "touchpoints: { pay: { painPoints: { code: { severity: 5 } } }, ask: {} }\ninitiatives: { wallets: { resolves: [wait, fee], due: 2026-01-01 }, chat: { resolves: [bot], due: 2026-12-01 } }");
        Assert.Matches("(?s)Chat .*closes 1 gap \\(critical\\)\n.*Wallets .*closes 2 gaps \\(2 high\\)", text);
    }

    [Theory]
    [InlineData(1, "\\+1 +better")]
    [InlineData(-1, "−1 +worse")]
    public void Each_persona_has_a_row_with_what_the_plan_does_to_it(int child, string becomes)
    {
        const string Personas = "personas: { parent: {}, child: {} }\n";
        var text = Report(
            Personas + "touchpoints: { shop: { entry: true, emotion: 0, personas: [parent] }, play: { entry: true, emotion: 0, personas: [child] } }",
            Personas + $"touchpoints: {{ shop: {{ entry: true, emotion: 1, personas: [parent] }}, play: {{ entry: true, emotion: {child}, personas: [child] }} }}");
        Assert.Matches("Parent +50% \\(assumed\\) +0 → \\+1 +better\n", text);
        Assert.Matches($"Child +50% \\(assumed\\) +0 → {becomes}\n", text);
    }

    private static string Report(string current, string future)
    {
        using var output = new StringWriter { NewLine = "\n" };
        JourneyReports.WriteGaps(output, GapsOf.Pair(current, future), "current.journey.yaml", "future.journey.yaml", ReportFormat.Text);
        return output.ToString();
    }
}
