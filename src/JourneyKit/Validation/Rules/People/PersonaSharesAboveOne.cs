using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas whose shares make more than 100% together.</summary>
internal sealed class PersonaSharesAboveOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3014", "persona-shares-above-one", DiagnosticSeverity.Error, "Every customer belongs to one persona. Half a unit of the last digit of each share is allowed for rounding.");

    public override ElementList<int> Checklist => [20];

    public override string BadExample => """
        state: current
        personas:
          commuter: { share: 70% }
          tourist: { share: 45% }
        """;

    public override string GoodExample => """
        state: current
        personas:
          commuter: { share: 70% }
          tourist: { share: 30% }
        """;

    public override void Check(RuleContext context)
    {
        var sum = ShareSum.Of(context.Map.Personas.Select(persona => persona.Share));
        if (sum.IsAboveOne)
        {
            context.ReportElement(Places.Personas, $"The shares of the personas make {sum} of the customers, more than 100%. Lower one of them.");
        }
    }
}
