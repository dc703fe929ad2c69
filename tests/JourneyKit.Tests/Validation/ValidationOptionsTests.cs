using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class ValidationOptionsTests
{
    private const string Map = "journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints:\n  web: { facts: { fee: 1 } }\n  shop: { facts: { fee: 2 } }\n";

    [Theory]
    [InlineData("JK5001", RuleSeverity.Error, DiagnosticSeverity.Error)]
    [InlineData("contradicting-facts", RuleSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData("Channels", RuleSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData("CHANNELS", RuleSeverity.Error, DiagnosticSeverity.Error)]
    [InlineData("channels", RuleSeverity.Hint, DiagnosticSeverity.Hint)]
    [InlineData("jk5001", RuleSeverity.Off, null)]
    [InlineData("flow", RuleSeverity.Off, DiagnosticSeverity.Warning)]
    public void A_severity_is_chosen_by_id_name_or_group(string name, RuleSeverity stated, DiagnosticSeverity? expected)
        => Assert.Equal(expected, Facts(new ValidationOptions { Severities = [new(name, stated)] })?.Severity);

    [Fact]
    public void A_rule_goes_before_its_group_and_both_before_the_preset()
        => Assert.Equal(DiagnosticSeverity.Error, Facts(new ValidationOptions { Preset = RulePreset.Minimal, Severities = [new("channels", RuleSeverity.Off), new("JK5001", RuleSeverity.Error)] })?.Severity);

    [Theory]
    [InlineData(RulePreset.Minimal, DiagnosticSeverity.Error, DiagnosticSeverity.Warning, null, null)]
    [InlineData(RulePreset.Recommended, DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, null)]
    [InlineData(RulePreset.Strict, DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    public void A_preset_says_how_much_is_reported(RulePreset preset, DiagnosticSeverity? error, DiagnosticSeverity? warning, DiagnosticSeverity? info, DiagnosticSeverity? hint)
    {
        DiagnosticSeverity[] own = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Hint];
        foreach (var (severity, expected) in own.Zip([error, warning, info, hint]))
        {
            var validator = new JourneyValidator(new RuleSet([new Always(severity)]), new ValidationOptions { Preset = preset });
            Assert.Equal(expected, validator.Validate(JourneyDocument.Parse(Map)).SingleOrDefault()?.Severity);
        }
    }

    [Fact]
    public void A_name_that_is_no_rule_is_misuse()
        => Assert.Throws<ArgumentException>(() => new JourneyValidator(options: new ValidationOptions { Severities = [new("JK9999", RuleSeverity.Off)] }));

    private static Diagnostic? Facts(ValidationOptions options)
        => new JourneyValidator(options: options).Validate(JourneyDocument.Parse(Map)).FirstOrDefault(finding => finding.Descriptor.Id == "JK5001");

    [Fact]
    public void A_rule_that_is_not_there_cannot_be_left_out()
        => Assert.Contains("`contradicting-fact`", Assert.Throws<ArgumentException>(() => RuleSet.Default.Without("contradicting-fact")).Message, StringComparison.Ordinal);

    private sealed class Always(DiagnosticSeverity severity) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME01", "always", severity, "Always.");

        public override string BadExample => "";

        public override string GoodExample => "";

        public override void Check(RuleContext context) => context.ReportElement(ElementPath.Root / "touchpoints" / "web", "Always.");
    }
}
