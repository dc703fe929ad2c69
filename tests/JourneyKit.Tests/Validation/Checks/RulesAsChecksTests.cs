using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Checks;

/// <summary>Rules of this library, said once more as checks: both find the same.</summary>
public sealed class RulesAsChecksTests
{
    private const string Own = "team-";

    private const string Configuration = """
        checks:
          team-metric-direction-missing:
            each: metrics
            where: { kind: ces }
            require: { direction: present }
          team-metric-direction-against-kind:
            each: metrics
            where: { direction: present }
            require:
              none of:
                - direction: lower-is-better
                  kind: [csat, nps, conversion, clv, retention, repeat-purchase, engagement, sentiment, revenue]
                - direction: higher-is-better
                  kind: [drop-off, abandonment, churn, response-time, wait-time, support-volume, cost]
            at: direction
          team-metric-of-few:
            each: metrics
            where: { any of: [{ value: present }, { history: present }], sample: present }
            require: { sample: { at least: 30 } }
          team-dates-out-of-order:
            each: initiatives
            where: { start: present, due: present }
            require: { due: { at least: { of: start } } }
          team-removed-still-there:
            each: removes
            require: { touchpoint.id: absent }
          team-initiative-without-owner:
            each: initiatives
            where: { status: { not: [done, dropped] } }
            require: { owner: present }
            drafts: false
          team-touchpoint-for-nobody:
            each: touchpoints
            where: { personas: present }
            require: { personas: { count: { at least: 1 } } }
          team-recovery-where-it-hurts:
            each: touchpoints.painPoints
            where: { recovery: present }
            require: { recovery: { not: { equals: { of: parent.id } } } }
          team-conversion-without-touchpoint:
            each: conversions
            require: { at: present }
            drafts: false
          team-approved-guess:
            each: map
            where: { state: current, status: approved }
            require: { basis: { not: hypothesis } }
            drafts: false
          team-action-with-channel:
            each: touchpoints
            where: { kind: action }
            require: { channel.kind: { not: [phone, chat, chatbot] } }
            at: kind
          team-severe-pain-without-root-cause:
            each: touchpoints.painPoints
            where: { severity: { at least: 4 } }
            require: { rootCause: present }
            drafts: false
          team-pain-without-severity:
            each: touchpoints.painPoints
            require: { severity: present }
            drafts: false
          team-only-assumptions:
            each: map
            where: { basis: researched, evidence: present }
            require: { evidence: { any: { not: { class: assumed } } } }
            at: basis
            drafts: false
        """;

    private static readonly string[] Folders = ["samples", "tests/corpus", "tests/JourneyKit.Tool.Tests/Judged/Cases"];

    private static readonly RuleSet Rules = ConfigurationFile.Read(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [".journeykit.yaml"] = Configuration }), ".journeykit.yaml").Rules;

    public static TheoryData<string> Names => [.. Rules.Rules.Select(rule => rule.Descriptor.Name).Where(name => name.StartsWith(Own, StringComparison.Ordinal))];

    [Fact]
    public void More_than_ten_rules_can_be_said_as_checks() => Assert.True(Names.Count > 10);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_finds_what_the_rule_finds_at_the_same_places(string name)
    {
        var rule = RuleSet.Default.Find(name[Own.Length..])!;
        var validator = new JourneyValidator(new RuleSet([rule, Rules.Find(name)!]), new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });
        var count = 0;
        foreach (var document in Documents().Append(RuleExamples.Read(rule, rule.BadExample)).Append(RuleExamples.Read(rule, rule.GoodExample)))
        {
            var findings = validator.Validate(document);
            var expected = Places(findings.Where(finding => finding.Descriptor.Id == rule.Descriptor.Id)).ToList();
            Assert.Equal(expected, Places(findings.Where(finding => finding.Descriptor.Name == name)));
            count += expected.Count;
        }

        Assert.True(count > 0, "Nothing is found anywhere.");
    }

    private static IEnumerable<JourneyDocument> Documents()
        => from folder in Folders.Select(Repository.PathTo)
           from file in Directory.EnumerateFiles(folder, "*.journey.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           select JourneyDocument.Load(file);

    // One finding of a rule can be about several elements.
    private static IEnumerable<string> Places(IEnumerable<Diagnostic> findings)
        => findings.SelectMany(finding => finding.IsCollective ? finding.Related.Select(place => place.Span) : [finding.Span!.Value]).Select(span => span.ToString()).Order(StringComparer.Ordinal);
}
