using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps of which hardly a touchpoint is measured.</summary>
internal sealed class TouchpointsUnmeasured : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6023", "touchpoints-unmeasured", DiagnosticSeverity.Hint, "Nobody notices when a touchpoint gets worse that has no metric, analytics event or micro-conversion. Looks at touchpoints of your own, and reports them where more than three quarters are not measured.");

    public override ElementList<int> Checklist => [48, 125];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its touchpoints are measured";

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          visit-csat: { kind: csat, value: 88% }
        touchpoints:
          reception: {}
          waiting-room: {}
          scan: {}
          cash-desk: {}
          treatment: { metrics: [visit-csat] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          visit-csat: { kind: csat, value: 88% }
          queue: { kind: wait-time, value: 18m }
        touchpoints:
          reception: {}
          waiting-room: { metrics: [queue] }
          scan: {}
          cash-desk: {}
          treatment: { metrics: [visit-csat] }
        """;

    public override void Check(RuleContext context)
    {
        // Without any metric there is nothing to say of single touchpoints yet.
        var missing = MissingValues.Among("touchpoint", context.OwnTouchpoints, touchpoint => touchpoint is { Metrics.Count: 0, Event: null, MicroConversions.Count: 0 }, Places.Touchpoint);
        if (context.Map.Metrics.Count > 0 && missing.Count * 4 > missing.All * 3)
        {
            missing.Report(context, Places.Touchpoints, "have a metric, an analytics event or a micro-conversion", null, "Add one where it matters most.");
        }
    }
}
