using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds touchpoints with an empty list of personas.</summary>
internal sealed class TouchpointForNobody : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2024", "touchpoint-for-nobody", DiagnosticSeverity.Info, "An empty list of personas means nobody, a missing one means everybody. Leave the list out, name who meets the touchpoint, or take the touchpoint out.");

    public override ElementList<int> Checklist => [11];

    public override string BadExample => """
        state: current
        personas: [student]
        touchpoints:
          open-day: {}
          telephone-hour: { personas: [] }
        """;

    public override string GoodExample => """
        state: current
        personas: [student]
        touchpoints:
          open-day: {}
          telephone-hour: { personas: [student] }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.IsForNobody())
            {
                context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.Personas, $"`{touchpoint.Id}` is for nobody: its list of personas is empty. Leave it out to mean everybody, or name who meets it.");
            }
        }
    }
}
