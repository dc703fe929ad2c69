using JourneyKit.Diagnostics;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tests.Validation;

public sealed class NotSaidYetTests
{
    private const string Poor = "journeykit: \"1\"\nid: visit\ntitle: A visit\nstate: current\nstatus: in-review\nchannels: [website]\ntouchpoints:\n  home: { channel: website }\n";

    [Fact]
    public void What_a_map_does_not_say_anywhere_is_one_finding_with_the_rules_and_remedies()
    {
        var finding = Assert.Single(Shown(Poor), finding => finding.Parts.Count > 0);
        Assert.Equal("JK7024", finding.Descriptor.Id);
        Assert.Equal(1, finding.Span!.Value.Start.Line);
        Assert.StartsWith("This map does not say yet whose journey it shows, which objective it serves, ", finding.Message, StringComparison.Ordinal);
        var owner = Assert.Single(finding.Parts, part => part.Descriptor.Id == "JK7001");
        Assert.Equal(new Unsaid("which team owns it", "Name it in `owner`."), owner.Unsaid);
        Assert.Equal("The map does not say which team owns it. Name it in `owner`.", owner.Message);
    }

    [Fact]
    public void It_is_as_severe_as_its_most_severe_part_which_comes_first()
    {
        var finding = Shown(Poor)[0];
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(finding.Parts.Select(part => part.Severity).OrderDescending(), finding.Parts.Select(part => part.Severity));
    }

    [Fact]
    public void Findings_of_other_sorts_stay_as_they_are()
    {
        var document = Read(Poor + "teams: [nobody]\n");
        var single = new JourneyValidator().Validate(document);
        var shown = NotSaidYet.Together(document, single);
        Assert.Equal(single.Where(finding => finding.Unsaid is null), shown.Skip(1));
        Assert.Equal(single.Count, shown.Count - 1 + shown[0].Parts.Count);
    }

    [Fact]
    public void A_single_one_stays_a_finding_of_its_own()
    {
        var document = Read(Poor);
        var one = new JourneyValidator().Validate(document).Where(finding => finding.Unsaid is not null).Take(1).ToList();
        Assert.Same(one, NotSaidYet.Together(document, one));
    }

    [Fact]
    public void Every_part_is_switched_off_ignored_and_accepted_by_the_id_of_its_rule()
    {
        var options = new ValidationOptions { Severities = [new("map-without-owner", RuleSeverity.Off)] };
        Assert.DoesNotContain(Shown(Poor, options)[0].Parts, part => part.Descriptor.Id == "JK7001");

        Assert.DoesNotContain(Shown("# journeykit: ignore JK7001 -- one team\n" + Poor)[0].Parts, part => part.Descriptor.Id == "JK7001");

        var document = Read(Poor);
        var findings = new JourneyValidator().Validate(document);
        Assert.True(AcceptedFindings.Of([(document.Map!, findings.First(finding => finding.Descriptor.Id == "JK7001"))]).Contains(document.Map!, Shown(Poor)[0].Parts.Single(part => part.Descriptor.Id == "JK7001")));
    }

    [Fact]
    public void Where_all_elements_of_a_kind_lack_something_the_map_does_not_say_it()
    {
        const string Stages = "stages: { first: , second:  }\n";
        Assert.Contains(Shown(Poor + Stages)[0].Parts, part => part.Unsaid?.What == "what customers want in its stages");
        Assert.Contains(Shown(Poor + "stages: { first: , second: Get home. }\n"), finding => finding.Descriptor.Id == "JK4013" && finding.Unsaid is null);
    }

    [Fact]
    public void The_page_lists_every_rule_whose_finding_can_be_a_part()
    {
        var page = NotSaidYet.Page(RuleSet.Default);
        Assert.All(RuleSet.Default.Rules.Where(rule => rule.Unsaid is not null), rule => Assert.Contains($"| {rule.Unsaid} | {rule.Descriptor.Id} `{rule.Descriptor.Name}` |", page, StringComparison.Ordinal));
        Assert.DoesNotContain("JK2002", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_rule_says_of_the_whole_map_continues_the_sentence()
        => Assert.All(RuleSet.Default.Rules.Where(rule => rule.Unsaid is not null), rule => Assert.Matches("^(which|what|whose|when|where|whether|why|how|who|by which|at which|in which|with which) [^.]+[^. ]$", rule.Unsaid));

    private static IReadOnlyList<Diagnostic> Shown(string text, ValidationOptions? options = null)
    {
        var document = Read(text);
        return NotSaidYet.Together(document, new JourneyValidator(options: options).Validate(document));
    }

    private static JourneyDocument Read(string text) => JourneyDocument.Parse(text, JourneyFormat.Yaml);
}
