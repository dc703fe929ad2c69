using JourneyKit.Tests.Validation.Rules.Future;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Wording;

public sealed class FindingGroupTests
{
    [Fact]
    public void Few_faults_stand_at_their_elements()
        => Assert.Equal(["/touchpoints/t0", "/touchpoints/t1", "/touchpoints/t2", "/touchpoints/t3", "/touchpoints/t4"], Faults(5).Select(finding => finding.Path.ToString()));

    [Fact]
    public void Many_faults_are_one_that_names_the_places()
    {
        var finding = Assert.Single(Faults(6));
        Assert.Equal("/touchpoints", finding.Path.ToString());
        Assert.Equal(6, finding.Related.Count);
        Assert.True(finding.IsCollective);
    }

    [Fact]
    public void Advice_for_one_stands_at_the_element() => Assert.Equal("/channels/c0", Assert.Single(Advice(1)).Path.ToString());

    [Fact]
    public void Advice_for_several_is_given_once()
    {
        var finding = Assert.Single(Advice(2));
        Assert.Equal("/channels", finding.Path.ToString());
        Assert.True(finding.IsCollective);
        Assert.StartsWith("No touchpoint takes place in the channel `c0`.", finding.Related[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_places_are_named_that_anybody_goes_through()
    {
        var finding = Assert.Single(Advice(1_100));
        Assert.StartsWith("No touchpoint takes place in 1100 channels: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal(1_000, finding.Related.Count);
    }

    // Dead ends behind an entry.
    private static IReadOnlyList<Diagnostic> Faults(int count)
        => Findings("JK2006", $"state: current\ntouchpoints: {{ start: {{ entry: true, next: [{Ids("t", count)}] }}, {string.Join(", ", Enumerable.Range(0, count).Select(number => $"t{number}: {{}}"))} }}\n");

    private static IReadOnlyList<Diagnostic> Advice(int count)
        => Findings("JK5003", $"state: current\nchannels: [website, {Ids("c", count)}]\ntouchpoints: {{ start: {{ channel: website }} }}\n");

    private static IReadOnlyList<Diagnostic> Findings(string id, string map)
        => [.. new JourneyValidator().Validate(FutureFindings.Read(map)).Where(finding => finding.Descriptor.Id == id)];

    private static string Ids(string prefix, int count) => string.Join(", ", Enumerable.Range(0, count).Select(number => $"{prefix}{number}"));
}
