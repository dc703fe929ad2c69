using JourneyKit.Diagnostics;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tests.Validation.Checks;

/// <summary>A team's checks are rules beside the others: configured, ignored, accepted and inherited as they are.</summary>
public sealed class TeamCheckTests
{
    private const string Checks = """
        checks:
          has-owner:
            each: touchpoints
            require: { owner: present }
            message: "{{{id}}} ({name}, {stage.name}, {tags}) has no owner: {owner}."
            why: Somebody answers for it.
          own-words:
            each: touchpoints
            where: { facts.tone: present }
            require: { facts.tone: warm }
            severity: info

        """;

    private const string Map = "journeykit: '1'\nid: order\ntitle: First order\nstate: current\nstages: { buy: Buying }\ntouchpoints:\n  pay: { stage: buy, tags: [a, b], facts: { tone: cold } }\n";

    [Fact]
    public void A_finding_has_id_severity_message_and_place()
    {
        var findings = Validate(Checks);
        Assert.Equal(["order.journey.yaml(7,3): warning check.has-owner: {pay} (Pay, Buy, a, b) has no owner: nothing.", "order.journey.yaml(7,43): info check.own-words: `pay` does not meet the check `own-words`."], findings.Select(finding => finding.ToString()));
        Assert.Equal("Somebody answers for it.", findings[0].Descriptor.Rationale);
    }

    [Fact]
    public void Severities_are_configured_by_name_or_id()
        => Assert.Equal(["error check.own-words"], Validate(Checks + "rules: { has-owner: off, check.own-words: error }\n").Select(finding => $"{finding.Severity.ToWord()} {finding.Descriptor.Id}"));

    [Fact]
    public void Comments_and_accepted_findings_know_them()
    {
        var file = ChecksOf.Read(Checks);
        var document = Document(Map.Replace("  pay:", "  # journeykit: ignore has-owner, check.own-words -- later\n  pay:", StringComparison.Ordinal));
        var validator = new JourneyValidator(file.Rules);
        Assert.DoesNotContain(validator.Validate(document), finding => finding.Descriptor.Id.StartsWith("check.", StringComparison.Ordinal) || finding.Descriptor.Id.StartsWith("JK105", StringComparison.Ordinal));

        var plain = Document(Map);
        var accepted = AcceptedFindings.Of(validator.Validate(plain).Select(finding => (plain.Map!, finding)));
        Assert.Contains("check.has-owner order/current /touchpoints/pay", accepted.Accepted.Keys);
    }

    [Fact]
    public void A_check_that_is_not_run_to_its_end_tells_nothing_of_what_it_did_not_find()
    {
        var check = ChecksOf.Read("checks:\n  c: { each: touchpoints, require: { personas: { any: { goals: { any: { matches: gone } } } } } }\n").Rules.Find("c")!;
        var validator = new JourneyValidator(new RuleSet([check]));
        Assert.Equal([check], validator.Check(Document(Crowd(3))).Heard);

        var result = validator.Check(Document(Crowd(200)));
        Assert.Contains(result.Findings, finding => finding.Message.Contains("was not run to its end", StringComparison.Ordinal));
        Assert.Empty(result.Heard);

        static string Crowd(int size)
        {
            var all = Enumerable.Range(0, size).ToList();
            var (goals, personas) = (string.Join(", ", all.Select(i => $"g{i}")), string.Join(", ", all.Select(i => $"p{i}")));
            return $"journeykit: '1'\nid: a\ntitle: A\nstate: current\npersonas:\n{string.Concat(all.Select(i => $"  p{i}: {{ goals: [{goals}] }}\n"))}touchpoints:\n{string.Concat(all.Select(i => $"  t{i}: {{ personas: [{personas}] }}\n"))}";
        }
    }

    [Fact]
    public void They_are_inherited_changed_and_taken_out()
    {
        var file = ChecksOf.Read(
            (".journeykit.yaml", "extends: base.yaml\nchecks:\n  has-owner: { severity: error, require: { owner: [crm], tags: present } }\n  own-words: null\n  third: { each: map, require: { owner: present } }\n"),
            ("base.yaml", Checks));
        Assert.Empty(file.Diagnostics);
        Assert.Equal(["has-owner error", "third warning"], file.Rules.Rules.Skip(RuleSet.Default.Rules.Count).Select(rule => $"{rule.Descriptor.Name} {rule.Descriptor.Severity.ToWord()}"));
        Assert.Equal("Somebody answers for it.", file.Rules.Find("has-owner")!.Descriptor.Rationale);
    }

    [Fact]
    public void A_fault_in_an_inherited_check_stands_in_its_own_file()
        => Assert.Equal("base.yaml(4,16)", Assert.Single(ChecksOf.Read((".journeykit.yaml", "extends: base.yaml\n"), ("base.yaml", Checks.Replace("owner: present", "ownr: present", StringComparison.Ordinal))).Diagnostics).Span.ToString());

    [Fact]
    public void Examples_are_run_and_those_that_do_not_hold_are_said_at_their_place()
    {
        var file = ChecksOf.Read("""
            checks:
              good:
                each: touchpoints
                require: { owner: present }
                found: "touchpoints: [pay]"
                notFound: |
                  teams: [crm]
                  touchpoints: { pay: { owner: crm } }
              bad:
                each: touchpoints
                require: { owner: present }
                drafts: false
                found: "stages: [pay]"
                notFound: "touchpoints: [pay]"
              broken:
                each: map
                require: { owner: present }
                found: "touchpoint: [pay]"
            """);
        Assert.Equal(
            [
                ".journeykit.yaml(13,5): error JK1055: `bad` finds nothing in the example under `found`.",
                ".journeykit.yaml(14,5): error JK1055: `bad` finds something in the example under `notFound`, at /touchpoints/pay: `pay` does not meet the check `bad`.",
                ".journeykit.yaml(18,5): error JK1055: The example cannot be read: A map has no key `touchpoint`. Did you mean `touchpoints`? It stands on line 1, in `touchpoint: [pay]`.",
            ],
            file.TestChecks().Select(fault => fault.ToString()));
    }

    [Fact]
    public void The_examples_of_the_docs_hold()
    {
        var cookbook = File.ReadAllText(Support.Repository.PathTo("docs/checks.md")).Split("```yaml\n").Skip(1).Select(block => block.Split("```")[0]).Where(block => block.StartsWith("checks:", StringComparison.Ordinal)).ToList();
        Assert.True(cookbook.Count >= 10, $"{cookbook.Count} examples are shown.");
        Assert.All(cookbook, text =>
        {
            var file = ChecksOf.Read(text);
            Assert.Empty(file.Diagnostics.Select(diagnostic => diagnostic.ToString()));
            Assert.Empty(file.TestChecks().Select(diagnostic => diagnostic.ToString()));
        });
    }

    private static List<Diagnostic> Validate(string configuration)
    {
        var file = ChecksOf.Read(configuration);
        Assert.Empty(file.Diagnostics);
        return [.. new JourneyValidator(file.Rules, file.Configuration!.ToOptions(_ => false)).Validate(Document(Map)).Where(finding => finding.Descriptor.Id.StartsWith("check.", StringComparison.Ordinal))];
    }

    private static JourneyDocument Document(string text) => new JourneyReader().Read(text, JourneyFormat.Yaml, "order.journey.yaml");
}
