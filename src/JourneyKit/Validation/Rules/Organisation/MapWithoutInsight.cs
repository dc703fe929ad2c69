using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A map of today says more than which steps there are.</summary>
internal sealed class MapWithoutInsight : Rule
{
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
        // Where a touchpoint is bad for customers, it is said of that touchpoint what is missing.
        if (Insight.IsMissing(context.Map) && !BadSigns.AreIn(context.Map, context.BadLimits))
        {
            context.ReportElement(ElementPath.Root, $"The map lists {context.Map.Touchpoints.Count} touchpoints, but no pain point, opportunity or evidence: nothing says what is good or bad about them. Ask customers what goes wrong.");
        }
    }
}
