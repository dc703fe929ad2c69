using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds conversions without a touchpoint.</summary>
internal sealed class ConversionWithoutTouchpoint : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6006", "conversion-without-touchpoint", DiagnosticSeverity.Warning, "A conversion without a touchpoint is never reached: no rate and no drop-off can be computed. Put it where the goal is achieved (the confirmation), not where it is attempted (the form).");

    public override ElementList<int> Checklist => [53];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        conversions: [appointment-made]
        touchpoints:
          calendar: { next: [confirmation] }
          confirmation: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        conversions:
          appointment-made: { at: confirmation }
        touchpoints:
          calendar: { next: [confirmation] }
          confirmation: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var conversion in context.Map.Conversions)
        {
            if (conversion.At is null)
            {
                context.ReportElement(Places.Conversion(conversion), $"The conversion `{conversion.Id}` does not say where it happens: name the touchpoint in `at`.");
            }
        }
    }
}
