using System.Globalization;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Formats;

/// <summary>How many decimals a share has says how far it may be rounded, and sums of shares allow for that: no writer changes it.</summary>
public sealed class SharePrecisionTests
{
    private const string Header = "journeykit: \"1\"\nid: a\ntitle: A\nstate: current\n";

    private static readonly JourneyFormat[] Notations = Enum.GetValues<JourneyFormat>();

    [Theory]
    [InlineData("0.7", "0.7")]
    [InlineData("1", "1")]
    [InlineData("1.0", "1.0")]
    [InlineData("0", "0")]
    [InlineData("0.70", "70%")]
    [InlineData("70%", "70%")]
    [InlineData("100%", "100%")]
    [InlineData("0%", "0%")]
    [InlineData("0.0%", "0.0%")]
    [InlineData("33.30%", "33.30%")]
    [InlineData("0.3330", "33.30%")]
    [InlineData("0.0000000000000000000000000001", "0.00000000000000000000000001%")]
    [InlineData("0.5000000000000000000000000000", "50.00000000000000000000000000%")]
    [InlineData("7/10", "7/10")]
    public void A_share_is_written_as_exactly_as_it_was_said(string written, string expected)
    {
        var document = JourneyDocument.Parse($"{Header}segments: {{ s: {{ size: {written} }} }}\n", JourneyFormat.Yaml);

        Assert.Empty(document.Diagnostics);
        Assert.Contains($"size: {expected}\n", JourneyWriter.Write(document.Map! with { }, JourneyFormat.Yaml), StringComparison.Ordinal);
        Assert.Contains($"size: {expected}\n", JourneyDocument.Parse(document.Write(JourneyFormat.Json), JourneyFormat.Json).Write(JourneyFormat.Yaml), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_in_code_is_as_exact_as_it_is_said()
    {
        Assert.Equal(2, Share.FromPercent(50).Value.Scale);
        Assert.Equal(3, Share.FromPercent(33.3m).Value.Scale);
    }

    [Fact]
    public void Writing_and_converting_change_no_finding_and_no_assumption()
    {
        var above = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var document = JourneyDocument.Parse(RandomText(new Random(seed)), JourneyFormat.Yaml);
            Assert.Empty(document.Diagnostics);
            var said = Said(document.Map!);
            above += said.Contains("-above-one", StringComparison.Ordinal) ? 1 : 0;
            foreach (var format in Notations)
            {
                Assert.Equal(said, Said(Read(JourneyWriter.Write(document.Map! with { }, format), format)));
                Assert.Equal(said, Said(Read(document.Write(format), format)));
            }
        }

        Assert.InRange(above, 30, 290);
    }

    private static JourneyMap Read(string text, JourneyFormat format) => JourneyDocument.Parse(text, format).Map!;

    // The rule, the place and the words of each finding, then how many shares are assumed.
    private static string Said(JourneyMap map)
        => string.Join('\n', new JourneyValidator().Validate(map).Select(found => $"{found.Descriptor.Name} {found}")) + $"\n{JourneyGraph.Of(map).Assumptions.Count} assumed";

    private static string RandomText(Random random)
        => $$"""
        {{Header}}personas: { p: { share: {{Shares(random, out var q)}} }, q: { share: {{q}} } }
        touchpoints:
          a: { entry: {{Shares(random, out var entry)}}, next: { b: {{Shares(random, out var c)}}, c: {{c}} } }
          b: { entry: {{entry}}, next: { c: { share: 1, byPersona: { p: {{Shares(random, out var d)}} } }, d: { share: 0, byPersona: { p: {{d}} } } } }
          c: { next: { d: {{Shares(random, out var e)}}, a: {{e}} } }
          d: { exit: true }

        """;

    // Two shares that make about 1, each in a notation of its own.
    private static string Shares(Random random, out string second)
    {
        var first = random.Next(0, 1001) / 1000m;
        second = Written(random, Math.Clamp(1 - first + (random.Next(-60, 120) / 1000m), 0, 1));
        return Written(random, first);
    }

    private static string Written(Random random, decimal share) => random.Next(6) switch
    {
        0 => Text(Math.Round(share, 0), "0"),
        1 => Text(Math.Round(share, 1), "0.0"),
        2 => Text(share, "0.000"),
        3 => Text(Math.Round(share * 100), "0") + "%",
        4 => Text(share * 100, "0.00") + "%",
        _ => Text(share * 1000, "0") + "/1000",
    };

    private static string Text(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
