using JourneyKit.Diagnostics;
using JourneyKit.Tests.Validation.Rules.Future;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Wording;

public sealed class GatheredTests
{
    private const string Missing = "JK8005";

    [Fact]
    public void Few_findings_stand_at_their_elements() => Assert.Equal(["/touchpoints/t0", "/touchpoints/t1", "/touchpoints/t2", "/touchpoints/t3", "/touchpoints/t4"], Findings(5).Select(finding => finding.Path.ToString()));

    [Fact]
    public void Many_are_one_that_names_the_places()
    {
        var finding = Assert.Single(Findings(6));
        Assert.Equal("/touchpoints", finding.Path.ToString());
        Assert.Equal(6, finding.Related.Count);
        Assert.StartsWith("`t0` does not say what the customer should do there", finding.Related[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_more_places_are_named_than_anybody_looks_at()
    {
        var finding = Assert.Single(Findings(300));
        Assert.StartsWith("All 300 touchpoints", finding.Message, StringComparison.Ordinal);
        Assert.Equal(20, finding.Related.Count);
    }

    private static IReadOnlyList<Diagnostic> Findings(int touchpoints)
    {
        var document = FutureFindings.Read($"state: future\ntouchpoints: [{string.Join(", ", Enumerable.Range(0, touchpoints).Select(number => $"t{number}"))}]\n");
        return [.. new JourneyValidator().Validate(document).Where(finding => finding.Descriptor.Id == Missing)];
    }
}
