using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds current maps that are only a list of steps.</summary>
internal sealed class MapWithoutInsight : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7020", "map-without-insight", DiagnosticSeverity.Info, "A list of steps gives nobody a reason to act. Add what customers say, what goes wrong, and what could be better. Blueprints, which show how a service works, are left out.");

    public override ElementList<int> Checklist => [61, 62, 138, 157];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what is good or bad about its touchpoints";

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
        // Where a touchpoint is bad for customers, another rule reports that touchpoint.
        if (context.Map.Kind != MapKind.Blueprint && Insight.IsMissing(context.Map) && !BadSigns.AreIn(context.Map, context.BadLimits))
        {
            context.ReportUnsaid(ElementPath.Root, "Ask customers what goes wrong, and add pain points, opportunities or evidence.");
        }
    }
}
