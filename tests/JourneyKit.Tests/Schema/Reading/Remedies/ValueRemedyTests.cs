using System.Text.RegularExpressions;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Reading.Remedies;

/// <summary>Whatever is typed: what a message offers is read without fault where it is put in the place of what was typed.</summary>
public sealed partial class ValueRemedyTests
{
    private const int Rounds = 1500;

    // One place for each type of scalar that a remedy knows.
    private static readonly string[] Places =
    [
        "segments: { all: { size: @ } }", "touchpoints: { pay: { duration: @ } }", "initiatives: { chat: { start: @ } }", "sources: { us: { date: @ } }", "segments: { all: { value: @ } }",
        "sources: { us: { sample: @ } }", "touchpoints: { pay: { feedback: @ } }", "touchpoints: { pay: { emotion: @ } }", "touchpoints: { pay: { satisfaction: @ } }", "initiatives: { chat: { impact: @ } }",
        "touchpoints: { pay: { entry: @ } }", "metrics: { nps: { value: @ } }", "channels: { shop: { kind: @ } }", "language: @", "status: @", "touchpoints: { pay: { devices: [@] } }",
    ];

    private static readonly string[] Pieces =
    [
        "35", "0", "1", "12", "2026", "03", "14", "1000", ",", ".", "-", "/", ":", " ", "%", "h", "m", "s", "d", "w", "M", "k", "€", "of", "to", "per month", "minutes", "months", "years", "half", "third",
        "March", "Q3", "yes", "on", "high", "low", "happy", "bad", "😊", "★", "~", "+", "<", "T", "Z", "P", "app", "Mobile App", "German", "_", "٣", "percent", "stars", "1e3", "999999999999999999999999999999", "kiosc",
    ];

    public static TheoryData<string> AllPlaces => [.. Places];

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void What_a_message_offers_is_read_without_fault(string place)
    {
        var random = new Random(place.Length);
        var offers = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var fault in Faults(place, $"\"{typed}\""))
            {
                foreach (Match offer in Offer().Matches(Question().Match(fault.Message).Value))
                {
                    offers++;
                    Assert.True(Faults(place, offer.Groups["form"].Value).Count == 0, $"{typed}: {fault.Message}");
                }
            }
        }

        Assert.True(offers > 0);
    }

    [Fact]
    public void A_long_text_is_not_guessed_at()
        => Assert.All(ValueRemedies.All, remedy => Assert.Equal("", remedy.Hint(new JourneyKit.Schema.Shapes.BooleanScalar(), new string('1', 100))));

    private static IReadOnlyList<Diagnostic> Faults(string place, string value)
        => FaultCheck.Read($"journeykit: 1\nid: order\ntitle: T\nstate: current\n{place.Replace("@", value, StringComparison.Ordinal)}\n", JourneyFormat.Yaml);

    [GeneratedRegex("Did you mean .*\\?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Question();

    [GeneratedRegex("`(?<form>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Offer();
}
