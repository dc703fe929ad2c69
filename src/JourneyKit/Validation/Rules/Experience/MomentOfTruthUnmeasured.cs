using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A moment of truth is measured.</summary>
internal sealed class MomentOfTruthUnmeasured : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4009", "moment-of-truth-unmeasured", DiagnosticSeverity.Warning, "The moments that decide about the whole go wrong unseen where nothing is measured. Give each a metric, or a micro-conversion with its rate.");

    public override ElementList<int> Checklist => [45, 48, 154];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics: { csat: { value: 71% } }
        touchpoints:
          handover-of-keys: { momentOfTruth: true }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics: { csat: { value: 71% } }
        touchpoints:
          handover-of-keys: { momentOfTruth: true, metrics: [csat] }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("moment of truth", "moments of truth");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true)
            {
                missing.Look();
                if (touchpoint.Metrics.Count == 0 && !IsCounted(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "has no metric", "have no metric", "What is not measured goes wrong unseen.");
    }

    private static bool IsCounted(Touchpoint touchpoint)
    {
        foreach (var microConversion in touchpoint.MicroConversions)
        {
            if (microConversion.Rate is not null || microConversion.Target is not null)
            {
                return true;
            }
        }

        return false;
    }
}
