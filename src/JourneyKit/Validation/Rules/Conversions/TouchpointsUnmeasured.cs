using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>What happens at a touchpoint of one's own is measured.</summary>
internal sealed class TouchpointsUnmeasured : Rule
{
    private static readonly Lack NoFigures = new("touchpoint", "is not measured", "are not measured", "A metric, an analytics event or a micro-conversion would show how things stand there.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6023", "touchpoints-unmeasured", DiagnosticSeverity.Hint, "A touchpoint of your own without metric, analytics event or micro-conversion can get worse without anybody noticing. Touchpoints that others control, and steps that customers do alone, are left out.");

    public override ElementList<int> Checklist => [48, 125];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          visit-csat: { kind: csat, value: 88% }
        touchpoints:
          reception: {}
          treatment: { metrics: [visit-csat] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          visit-csat: { kind: csat, value: 88% }
          queue: { kind: wait-time, value: 18m }
        touchpoints:
          reception: { metrics: [queue] }
          treatment: { metrics: [visit-csat] }
        """;

    public override void Check(RuleContext context)
    {
        // Without any metric there is nothing to say of single touchpoints yet.
        if (context.Map.Metrics.Count > 0)
        {
            TouchpointLack.Report(context, NoFigures, touchpoint => touchpoint is { Metrics.Count: 0, Event: null, MicroConversions.Count: 0 });
        }
    }
}
