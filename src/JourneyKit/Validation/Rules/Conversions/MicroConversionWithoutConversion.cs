using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds micro-conversions that name no conversion.</summary>
internal sealed class MicroConversionWithoutConversion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6010", "micro-conversion-without-conversion", DiagnosticSeverity.Info, "A micro-conversion matters for the conversion that it leads to. Name it in `contributesTo`.");

    public override ElementList<int> Checklist => [50];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        conversions:
          licence-bought: { at: receipt }
        touchpoints:
          trial: { microConversions: [invites-a-colleague], next: [receipt] }
          receipt: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        conversions:
          licence-bought: { at: receipt }
        touchpoints:
          trial: { microConversions: { invites-a-colleague: licence-bought }, next: [receipt] }
          receipt: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Conversions.Count == 0)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var step in touchpoint.MicroConversions)
            {
                if (step.ContributesTo is null)
                {
                    context.ReportElement(Places.MicroConversion(touchpoint, step), $"The micro-conversion `{step.Id}` does not say which conversion it leads to: name it in `contributesTo`.");
                }
            }
        }
    }
}
