using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds micro-conversions below their target that nothing explains.</summary>
internal sealed class MicroConversionBelowTarget : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6011", "micro-conversion-below-target", DiagnosticSeverity.Info, "The map should say why a target is missed (a pain point), or what is to change it (an opportunity or an initiative).");

    public override ElementList<int> Checklist => [51, 103];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          slot-page:
            microConversions:
              picks-a-slot: { rate: 41%, target: 60% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          slot-page:
            microConversions:
              picks-a-slot: { rate: 41%, target: 60% }
            painPoints:
              mornings-only: All free slots are in office hours.
        """;

    public override void Check(RuleContext context)
    {
        HashSet<Id<Touchpoint>>? answered = null;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count > 0)
            {
                continue;
            }

            foreach (var step in touchpoint.MicroConversions)
            {
                if (step is { Rate: { } rate, Target: { } target } && rate < target && !(answered ??= Answered(context.Map)).Contains(touchpoint.Id))
                {
                    context.ReportValue(Places.MicroConversion(touchpoint, step) / PropertyKeys.Rate, $"`{step.Id}` is done by {rate} of those at `{touchpoint.Id}` instead of {target}, and neither a pain point nor an opportunity says why.");
                }
            }
        }
    }

    private static HashSet<Id<Touchpoint>> Answered(JourneyMap map)
    {
        var answered = new HashSet<Id<Touchpoint>>();
        foreach (var opportunity in map.Opportunities)
        {
            answered.UnionWith(opportunity.Touchpoints);
        }

        foreach (var initiative in map.Initiatives)
        {
            answered.UnionWith(initiative.Touchpoints);
        }

        return answered;
    }
}
