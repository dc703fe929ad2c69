using JourneyKit.Diagnostics;
using JourneyKit.Tests.Validation.Rules.Future;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Wording;

public sealed class GatheredTests
{
    private const string Advice = "JK3011";
    private const string Fault = "JK8005";

    [Fact]
    public void Few_faults_stand_at_their_elements()
        => Assert.Equal(["/touchpoints/t0", "/touchpoints/t1", "/touchpoints/t2", "/touchpoints/t3", "/touchpoints/t4"], Findings(5, Fault).Select(finding => finding.Path.ToString()));

    [Fact]
    public void Many_faults_are_one_that_names_the_places()
    {
        var finding = Assert.Single(Findings(6, Fault));
        Assert.Equal("/touchpoints", finding.Path.ToString());
        Assert.Equal(6, finding.Related.Count);
        Assert.True(finding.IsCollective);
    }

    [Fact]
    public void Advice_for_one_stands_at_the_element() => Assert.Equal("/personas/p0", Assert.Single(Findings(1, Advice)).Path.ToString());

    [Fact]
    public void Advice_for_several_is_given_once()
    {
        var finding = Assert.Single(Findings(2, Advice));
        Assert.Equal("/personas", finding.Path.ToString());
        Assert.True(finding.IsCollective);
        Assert.StartsWith("The persona `p0` could be anybody", finding.Related[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_places_are_named_that_anybody_goes_through()
    {
        var finding = Assert.Single(Findings(1_100, Advice));
        Assert.StartsWith("All 1100 personas", finding.Message, StringComparison.Ordinal);
        Assert.Equal(1_000, finding.Related.Count);
    }

    private static IReadOnlyList<Diagnostic> Findings(int count, string id)
    {
        var numbers = Enumerable.Range(0, count).ToList();
        var document = FutureFindings.Read($"state: future\npersonas: [{string.Join(", ", numbers.Select(number => $"p{number}"))}]\ntouchpoints: [{string.Join(", ", numbers.Select(number => $"t{number}"))}]\n");
        return [.. new JourneyValidator().Validate(document).Where(finding => finding.Descriptor.Id == id)];
    }
}
