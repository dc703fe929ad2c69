using JourneyKit.Model;
using JourneyKit.Tests.Support.Derived;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

/// <summary>
/// All rules over maps that are derived from what others drew and logged. JOURNEYKIT_DERIVED names a folder to write the
/// maps to, for reading what <c>journey check</c> says of them.
/// </summary>
public sealed class RealMapsTests
{
    [Fact]
    public void Every_derived_map_is_written_read_and_checked_and_every_finding_has_a_place_of_its_own()
    {
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict, Today = new DateOnly(2026, 11, 25) });
        var count = 0;
        foreach (var (name, map) in DerivedMap.All().SelectMany(derived => new[] { derived, derived with { Name = derived.Name + "-in-use", Map = derived.Map with { Status = MapStatus.Approved } } }))
        {
            var text = JourneyWriter.Write(map, JourneyFormat.Yaml);
            Keep(name, text);
            var document = JourneyDocument.Parse(text, JourneyFormat.Yaml);
            Assert.Empty(document.Diagnostics);
            Assert.Equal(map, document.Map);

            var findings = validator.Validate(document);
            Assert.All(findings, finding => Assert.NotNull(finding.Span));
            Assert.Equal(findings.Count, findings.Select(finding => (finding.Descriptor.Id, finding.Path.ToString(), string.Join('|', finding.Arguments))).Distinct().Count());
            count++;
        }

        Assert.True(count > 400, $"{count} maps were derived.");
    }

    [Fact]
    public void A_derived_map_that_is_no_draft_hears_of_each_rule_a_handful_of_times_at_most()
    {
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict, Today = new DateOnly(2026, 11, 25) });
        foreach (var (name, map) in DerivedMap.All())
        {
            var findings = validator.Validate(map with { Status = MapStatus.Approved });
            Assert.All(findings.GroupBy(finding => finding.Descriptor.Id), rule => Assert.True(rule.Count() <= 12, $"{name} hears {rule.Count()} times of {rule.Key}."));
            Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Error);
        }
    }

    private static void Keep(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("JOURNEYKIT_DERIVED") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, name + ".journey.yaml"), text);
        }
    }
}
