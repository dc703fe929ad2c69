using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds maps without a moment of truth.</summary>
internal sealed class NoMomentOfTruth : Rule
{
    // With fewer touchpoints, all of them can be looked at.
    private const int FewestTouchpoints = 4;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK4007", "no-moment-of-truth", DiagnosticSeverity.Info, "Customers judge a whole journey by a few of its moments. Mark those with `momentOfTruth: true`, so that effort goes there first.");

    public override ElementList<int> Checklist => [31, 45];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which touchpoints are moments of truth";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          request-quote: {}
          site-visit: {}
          quote: {}
          handover: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          request-quote: {}
          site-visit: {}
          quote: { momentOfTruth: true }
          handover: {}
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Touchpoints.Count < FewestTouchpoints || context.Map.Kind == MapKind.Blueprint)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.MomentOfTruth == true)
            {
                return;
            }
        }

        context.ReportUnsaid(Places.Touchpoints, "Mark those that decide how customers see the whole with `momentOfTruth: true`.");
    }
}
