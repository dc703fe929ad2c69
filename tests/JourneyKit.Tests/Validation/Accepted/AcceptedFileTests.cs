using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tests.Validation.Accepted;

public sealed class AcceptedFileTests
{
    private const string Map = "journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } }\n";

    private static JourneyValidator Validator { get; } = new(new RuleSet([RuleSet.Default.Find("JK5001")!]));

    [Fact]
    public void A_key_is_made_of_rule_journey_element_and_what_tells_it_apart()
    {
        var document = JourneyDocument.Parse(Map);
        var finding = Assert.Single(Validator.Validate(document));
        Assert.Equal("JK5001 a/current /touchpoints/shop/facts/fee fee", FindingKey.Of(document.Map!, finding with { Arguments = ["fee"] }));
        Assert.Equal("JK5001 a/current /touchpoints/shop/facts/fee a%20b%25", FindingKey.Of(document.Map!, finding with { Arguments = ["a b%"] }));
    }

    [Fact]
    public void What_was_accepted_is_not_reported_again_wherever_it_moves_and_what_is_new_is()
    {
        var document = JourneyDocument.Parse(Map);
        var accepted = AcceptedFindings.Of(Validator.Validate(document).Select(finding => (document.Map!, finding)));
        var file = Read(accepted.Write());
        Assert.Equal(accepted, file.Findings);
        Assert.Empty(file.Filter(document, Validator.Check(document)));

        var moved = JourneyDocument.Parse(Map.Replace("touchpoints:\n", "touchpoints:\n  desk: { facts: { tone: dry } }\n", StringComparison.Ordinal) + "  phone: { facts: { tone: warm } }\n");
        Assert.Contains("tone", Assert.Single(file.Filter(moved, Validator.Check(moved))).Message, StringComparison.Ordinal);
        Assert.Empty(file.Gone());
    }

    [Fact]
    public void What_is_mended_is_said_to_be_gone_where_its_rule_was_run()
    {
        var document = JourneyDocument.Parse(Map);
        var text = AcceptedFindings.Of(Validator.Validate(document).Select(finding => (document.Map!, finding))).Write();
        var mended = JourneyDocument.Parse(Map.Replace("fee: 2", "fee: 1", StringComparison.Ordinal));
        var file = Read(text);
        file.Filter(mended, Validator.Check(mended));
        var gone = Assert.Single(file.Gone());
        Assert.Equal(("JK1053", "accepted.yaml(2,3)"), (gone.Descriptor.Id, gone.Span.ToString()));

        var unheard = Read(text);
        unheard.Filter(mended, new JourneyValidator(new RuleSet([])).Check(mended));
        Assert.Empty(unheard.Gone());
    }

    [Theory]
    [InlineData("accepted:\n  [|JK1050:nonsense|]: what\n")]
    [InlineData("accepted:\n  [|JK1050:JK9999 a/current /touchpoints/shop|]: what\n")]
    public void A_key_that_means_nothing_is_a_finding(string text)
    {
        var marked = MarkedText.Parse(text);
        var diagnostic = Assert.Single(Read(marked.Text).Gone());
        Assert.Equal((marked.Marks[0].Rule, marked.Marks[0].Start, marked.Marks[0].End), (diagnostic.Descriptor.Id, diagnostic.Span!.Value.Start, diagnostic.Span.Value.End));
    }

    [Fact]
    public void Faults_of_a_document_are_never_accepted()
    {
        var document = JourneyDocument.Parse(Map);
        var fault = new Diagnostic(DocumentFaults.BaselineUnreadable, "It cannot be read.");
        Assert.Empty(AcceptedFindings.Of([(document.Map!, fault)]).Accepted);
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes()
    {
        var document = JourneyDocument.Parse(Map);
        var found = Validator.Validate(document).Select(finding => (document.Map!, finding)).ToList();
        Assert.Equal(AcceptedFindings.Of(found).Write(), AcceptedFindings.Of(Enumerable.Reverse(found)).Write());
    }

    private static AcceptedFile Read(string text)
        => AcceptedFile.Read(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["accepted.yaml"] = text }), "accepted.yaml");
}
