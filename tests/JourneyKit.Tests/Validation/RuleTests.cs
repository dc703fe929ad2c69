using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class RuleTests
{
    private const string Header = "journeykit: \"1\"\nid: example\ntitle: Example\n";

    public static TheoryData<string> Rules => new(RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id).ToArray());

    // Every rule at its own severity, hints too.
    private static JourneyValidator Examples { get; } = new(options: new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_finds_its_bad_example_and_nothing_in_its_good_one(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        Assert.Contains(ExampleFindings(rule, rule.BadExample), finding => finding.Descriptor.Id == id && finding.Span is not null);
        Assert.DoesNotContain(ExampleFindings(rule, rule.GoodExample), finding => finding.Descriptor.Id == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_is_the_same_for_a_map_made_in_code(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        var document = RuleExamples.Read(rule, rule.BadExample);
        var withPlaces = Examples.Validate(document).Where(finding => finding.Descriptor.Id == id).Select(finding => (finding.Path.ToString(), finding.Message, string.Join('|', finding.Arguments)));
        var withoutPlaces = Examples.Validate(document.Map!, document.Baseline?.Map).Where(finding => finding.Descriptor.Id == id && finding.Span is null).Select(finding => (finding.Path.ToString(), finding.Message, string.Join('|', finding.Arguments)));
        Assert.Equal(withPlaces.Order(), withoutPlaces.Order());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_finding_names_an_element_that_is_there_and_is_told_apart_from_others(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        var findings = Examples.Validate(RuleExamples.Read(rule, rule.BadExample)).Where(finding => finding.Descriptor.Id == id).ToList();
        Assert.Equal(findings.Count, findings.Select(finding => $"{finding.Path} {string.Join('|', finding.Arguments)}").Distinct(StringComparer.Ordinal).Count());
        Assert.All(findings, finding => Assert.EndsWith(".", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.NotNull(finding.Span));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_about_what_is_missing_leaves_drafts_alone(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        var map = RuleExamples.Read(rule, rule.BadExample).Map! with { Status = MapStatus.Draft };
        var isFound = Examples.Validate(map, RuleExamples.Read(rule, rule.BadExample).Baseline?.Map).Any(finding => finding.Descriptor.Id == id);
        Assert.Equal(rule.AsksDrafts, isFound);
    }

    [Fact]
    public void A_rule_that_throws_is_named()
    {
        var validator = new JourneyValidator(new RuleSet([new Thrower()]));
        var fault = Assert.Throws<InvalidOperationException>(() => validator.Validate(new JourneyMap { Id = "a", Title = "A", State = MapState.Current }));
        Assert.Equal("The rule ACME0009 (thrower) threw an exception: Broken.", fault.Message);
        Assert.IsType<FormatException>(fault.InnerException);
    }

    [Fact]
    public void Ids_and_names_are_used_once_and_rise()
    {
        var all = DocumentFaults.All.Concat(RuleSet.Default.Rules.Select(rule => rule.Descriptor)).ToList();
        Assert.Equal(all.Count, all.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Count, all.Select(d => d.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Select(d => d.Id).Order(StringComparer.Ordinal), all.Select(d => d.Id));
        Assert.All(all, d => Assert.Matches("^JK[0-9]{4}$", d.Id));
        Assert.All(all, d => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", d.Name));
    }

    [Fact]
    public void The_id_of_a_rule_that_is_gone_is_not_used_again()
    {
        (string Id, string Name)[] gone = [("JK2001", "transition-to-itself")];
        Assert.All(gone, rule => Assert.Null(RuleSet.Default.Find(rule.Id) ?? RuleSet.Default.Find(rule.Name)));
        Assert.Empty(DocumentFaults.All.Select(descriptor => descriptor.Id).Intersect(gone.Select(rule => rule.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void Half_a_unit_of_the_last_written_digit_of_each_share_is_allowed()
    {
        Assert.Empty(Findings("state: current\ntouchpoints:\n  a: { next: { b: 33.4%, c: 33.3%, d: 33.4% } }\n  b: {}\n  c: {}\n  d: {}\n").Where(f => f.Descriptor.Id == "JK2002"));
        Assert.Single(Findings("state: current\ntouchpoints:\n  a: { next: { b: 33.5%, c: 33.4%, d: 33.4% } }\n  b: {}\n  c: {}\n  d: {}\n"), f => f.Descriptor.Id == "JK2002");
    }

    [Fact]
    public void A_finding_in_an_included_file_names_that_file()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["map.journey.yaml"] = Header + "state: current\ninclude: [lib.journey.yaml]\n",
            ["lib.journey.yaml"] = "journeykit: 1\nid: lib\ntitle: Lib\nmetrics:\n  nps: { direction: lower-is-better }\n",
        });
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).ReadFile("map.journey.yaml");
        Assert.Equal("lib.journey.yaml(5,21): error JK6001: For nps higher is better; `nps` says the opposite.", Assert.Single(new JourneyValidator().Validate(document)).ToString());
    }

    [Fact]
    public void A_rule_of_ones_own_runs_beside_the_others()
    {
        var rules = RuleSet.Default.With(new NoFax());
        var document = JourneyDocument.Parse(Header + "state: current\nchannels:\n  fax: {}\n");
        Assert.Equal("document(6,3): warning ACME01: Nobody has a fax any more.", Assert.Single(new JourneyValidator(rules).Validate(document)).ToString());
        Assert.Throws<ArgumentException>(() => rules.With(new NoFax()));
        Assert.Empty(new JourneyValidator(rules.Without("no-fax")).Validate(document));
    }

    private static IReadOnlyList<Diagnostic> ExampleFindings(Rule rule, string? example)
    {
        var document = RuleExamples.Read(rule, example);
        Assert.Empty(document.Diagnostics);
        return Examples.Validate(document);
    }

    private static IReadOnlyList<Diagnostic> Findings(string map)
    {
        var document = JourneyDocument.Parse(Header + map, JourneyFormat.Yaml);
        Assert.Empty(document.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return new JourneyValidator().Validate(document);
    }

    private sealed class NoFax : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME01", "no-fax", DiagnosticSeverity.Warning, "It is no longer connected.");

        public override string BadExample => "";

        public override string GoodExample => "";

        public override void Check(RuleContext context)
        {
            if (context.Map.Channels["fax"] is not null)
            {
                context.ReportElement(ElementPath.Root / "channels" / "fax", "Nobody has a fax any more.");
            }
        }
    }

    private sealed class Thrower : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME0009", "thrower", DiagnosticSeverity.Warning, "For the test.");

        public override void Check(RuleContext context) => throw new FormatException("Broken.");
    }
}
