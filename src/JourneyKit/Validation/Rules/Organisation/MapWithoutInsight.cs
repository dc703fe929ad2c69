using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A map of today says more than which steps there are.</summary>
internal sealed class MapWithoutInsight : Rule
{
    private const int SomeTouchpoints = 5;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK7020", "map-without-insight", DiagnosticSeverity.Info, "A list of steps inspires no action. A map is worth its insights: what customers say and do, where it hurts, what could be better.");

    public override ElementList<int> Checklist => [61, 62, 138, 157];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints: [tram-stop, ticket-machine, ride, inspection, complaint-form]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          tram-stop: {}
          ticket-machine: { painPoints: { zones: Nobody understands the fare zones. } }
          ride: {}
          inspection: {}
          complaint-form: {}
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map is not { State: MapState.Current, Touchpoints.Count: >= SomeTouchpoints, Opportunities.Count: 0, Initiatives.Count: 0, Metrics.Count: 0, Evidence.Count: 0 })
        {
            return;
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count > 0)
            {
                return;
            }
        }

        context.ReportElement(ElementPath.Root, $"The map lists {map.Touchpoints.Count} touchpoints, but no pain point, opportunity or evidence: nothing says what is good or bad about them.");
    }
}
