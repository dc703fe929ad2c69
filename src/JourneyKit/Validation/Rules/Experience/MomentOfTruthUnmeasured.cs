using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds moments of truth without a figure.</summary>
internal sealed class MomentOfTruthUnmeasured : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4009", "moment-of-truth-unmeasured", DiagnosticSeverity.Warning, "Nobody notices when a moment of truth gets worse if it is not measured. Give each a metric, or a micro-conversion with its rate. A map without any metric is reported by `no-metric` instead.");

    public override ElementList<int> Checklist => [45, 48, 154];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its moments of truth are measured";

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
        // Of a map without any metric another rule says so.
        if (context.Map.Metrics.Count == 0)
        {
            return;
        }

        var missing = new MissingValues("moment of truth", "moments of truth");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true)
            {
                missing.Ask();
                if (touchpoint.Metrics.Count == 0 && !IsCounted(touchpoint))
                {
                    missing.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have a metric", null, "Add one: nobody notices what goes wrong there otherwise.");
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
