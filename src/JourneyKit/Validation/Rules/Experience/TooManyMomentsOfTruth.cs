using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds maps in which most touchpoints are moments of truth.</summary>
internal sealed class TooManyMomentsOfTruth : Rule
{
    // In a short journey, half of the touchpoints may be decisive.
    private const int FewestTouchpoints = 6;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK4008", "too-many-moments-of-truth", DiagnosticSeverity.Info, "If every touchpoint is decisive, the mark tells nothing. Mark only those after which customers stay or leave.");

    public override ElementList<int> Checklist => [45, 131];

    public override string BadExample => """
        state: current
        touchpoints:
          search: { momentOfTruth: true }
          room-page: { momentOfTruth: true }
          booking: { momentOfTruth: true }
          arrival: { momentOfTruth: true }
          breakfast: {}
          departure: {}
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          search: {}
          room-page: {}
          booking: { momentOfTruth: true }
          arrival: { momentOfTruth: true }
          breakfast: {}
          departure: {}
        """;

    public override void Check(RuleContext context)
    {
        var touchpoints = context.Map.Touchpoints;
        if (touchpoints.Count < FewestTouchpoints)
        {
            return;
        }

        var moments = 0;
        foreach (var touchpoint in touchpoints)
        {
            moments += touchpoint.MomentOfTruth == true ? 1 : 0;
        }

        if (moments >= touchpoints.Count * context.Thresholds.ManyMomentsOfTruth.Value && moments > 0)
        {
            context.ReportElement(Places.Touchpoints, $"{moments} of {touchpoints.Count} touchpoints are moments of truth. Keep the mark for the few after which customers stay or go.");
        }
    }
}
