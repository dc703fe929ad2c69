using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Suppression;

public sealed class IgnoreCommentsTests
{
    private static RuleSet OnlyFacts { get; } = new([RuleSet.Default.Find("JK5001")!, RuleSet.Default.Find("JK2002")!]);

    [Theory]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } } # journeykit: ignore JK5001 -- both hold until May\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  # journeykit: ignore contradicting-facts -- both hold until May\n  shop:\n    emotion: 1\n    facts: { fee: 2 }\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop:\n    facts:\n      # journeykit: ignore JK5001 -- both hold until May\n      # until then nobody asks\n      fee: 2\n")]
    [InlineData("# journeykit: ignore JK5001 -- both hold until May\ntouchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } }\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } } # see the ticket # journeykit: ignore JK5001 -- both hold until May\n")]
    public void A_comment_on_the_line_or_above_the_element_ignores_a_finding(string text)
    {
        var result = Check(text);
        Assert.Empty(result.Findings);
        var ignored = Assert.Single(result.Ignored);
        Assert.Equal("both hold until May", ignored.Reason);
        Assert.Equal("JK5001", ignored.Finding.Descriptor.Id);
    }

    [Theory]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } } [|JK1052:# journeykit: ignore JK5001 -- wrong line|]\n  shop: { facts: { fee: [|JK5001:2|] } }\n")]
    [InlineData("touchpoints:\n  [|JK1052:# journeykit: ignore JK5001 -- wrong element|]\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: [|JK5001:2|] } }\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1052:# journeykit: ignore JK5001 -- mended long ago|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# journeykit: ignore JK9999 -- no such rule|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# journeykit: ignore JK1020 -- not a rule|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# journeykit: disable JK5001|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# journeykit: ignore|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# journeykit ignore JK5001 -- without the colon|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# Journeykit: ignore JK5001 -- with a capital|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } [|JK1050:# JOURNEYKIT: IGNORE JK5001 -- in capitals|]\n")]
    [InlineData("touchpoints:\n  shop: { emotion: 1 } # journeykit ignores what stands in a comment, journeykit: too\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } } [|JK1051:# journeykit: ignore JK5001|]\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } } [|JK1051:# journeykit: ignore JK5001 --|]\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } } [|JK1052:# journeykit: ignore JK5001, JK2002 -- only one of them is here|]\n")]
    [InlineData("touchpoints: { shop: { emotion: 1 } }\n[|JK1052:# journeykit: ignore JK5001 -- at the end of all|]\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { doing: \"asks # journeykit: ignore JK5001 -- a text\", facts: { fee: [|JK5001:2|] } }\n")]
    [InlineData("touchpoints:\n  web: { facts: { fee: 1 } }\n  shop:\n    doing: |\n      # journeykit: ignore JK5001 -- a text\n    facts: { fee: [|JK5001:2|] }\n")]
    public void A_comment_that_does_nothing_or_gives_no_reason_is_a_finding_itself(string text)
    {
        var marked = MarkedText.Parse(text);
        var findings = Check(marked.Text).Findings.Select(finding => $"{finding.Descriptor.Id} {finding.Span!.Value.Start}-{finding.Span.Value.End}");
        Assert.Equal(marked.Marks.Select(mark => $"{mark.Rule} {Below(mark.Start)}-{Below(mark.End)}"), findings);
        static string Below(SourcePosition position) => $"{position.Line + 4},{position.Column}";
    }

    [Fact]
    public void A_comment_about_a_rule_that_was_not_run_is_left_alone()
    {
        var document = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\nchannels: [email] # journeykit: ignore JK5001 -- where the rule is on\n");
        var options = new ValidationOptions { Severities = [new("JK5001", RuleSeverity.Off)] };
        Assert.Empty(new JourneyValidator(OnlyFacts, options).Validate(document));
        Assert.Equal("JK1052", Assert.Single(new JourneyValidator(OnlyFacts).Validate(document)).Descriptor.Id);
    }

    [Fact]
    public void A_comment_in_an_extended_or_included_file_holds_for_that_file()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["future.journey.yaml"] = "journeykit: 1\nid: a\ntitle: A\nstate: future\nextends: current.journey.yaml\ntouchpoints:\n  desk: { facts: { tone: dry } }\n  bar: { facts: { tone: warm } }\n",
            ["current.journey.yaml"] = "journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  web: { facts: { fee: 1 } }\n  # journeykit: ignore JK5001 -- until May\n  shop:\n    facts: { fee: 2 }\n",
        });
        var reader = new JourneyReader(new JourneyReaderOptions { Files = files });
        Assert.Empty(new JourneyValidator(OnlyFacts).Validate(reader.ReadFile("current.journey.yaml")));
        Assert.Equal("future.journey.yaml(8,25)", Assert.Single(new JourneyValidator(OnlyFacts).Validate(reader.ReadFile("future.journey.yaml"))).Span.ToString());
    }

    [Fact]
    public void Faults_of_comments_are_listed_up_to_the_limit()
    {
        var lines = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  # journeykit: ignore JK5001 -- for no reason\n  t{i}: {{ emotion: 1 }}\n"));
        var findings = Check("touchpoints:\n" + lines).Findings;
        Assert.Equal(1_000, findings.Count(finding => finding.Descriptor.Id == "JK1052"));
        Assert.Equal("JK1013", findings[^1].Descriptor.Id);
    }

    [Fact]
    public void Comments_may_name_as_many_rules_as_the_limit_and_no_more()
    {
        const string Text = "touchpoints:\n  web: { facts: { fee: 1 } } # journeykit: ignore JK5001, JK2002 -- known\n  shop: { facts: { fee: 2 } } # journeykit: ignore JK5001 -- known\n";
        Assert.DoesNotContain(Check(Text, new ReadLimits { IgnoreComments = 3 }).Findings, finding => finding.Descriptor.Id is "JK1012" or "JK5001");
        var findings = Check(Text, new ReadLimits { IgnoreComments = 2 }).Findings;
        var limit = Assert.Single(findings, finding => finding.Descriptor.Id == "JK1012");
        Assert.Equal("document(7,31)", limit.Span.ToString());
        Assert.Contains(findings, finding => finding.Descriptor.Id == "JK5001");
    }

    [Fact]
    public void What_follows_in_a_comment_belongs_to_it()
    {
        var result = Check("touchpoints: # journeykit: ignore JK5001 -- one # journeykit: ignore JK9999 -- two\n  web: { emotion: 1 }\n");
        Assert.Equal(["JK1052"], result.Findings.Select(finding => finding.Descriptor.Id));
    }

    private static ValidationResult Check(string text, ReadLimits? limits = null)
    {
        var reader = new JourneyReader(new JourneyReaderOptions { Limits = limits ?? ReadLimits.Default });
        var document = reader.Read("journeykit: 1\nid: a\ntitle: A\nstate: current\n" + text, JourneyFormat.Yaml);
        Assert.Empty(document.Diagnostics);
        return new JourneyValidator(OnlyFacts).Check(document);
    }
}
