using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The map says what follows on what.</summary>
internal sealed class NoFlow : Rule
{
    private const int Enough = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2013", "no-flow", DiagnosticSeverity.Info, "Without `next` a map is a list: it cannot show where customers are lost, where they go in circles or how many of them arrive.");

    public override ElementList<int> Checklist => [56, 81];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints: [job-advert, application-form, interview]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          job-advert: { next: [application-form] }
          application-form: { next: [interview] }
          interview: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Touchpoints.Count >= Enough && !context.Graph.HasFlow)
        {
            context.ReportElement(Places.Touchpoints, $"None of the {context.Map.Touchpoints.Count} touchpoints says what comes next. Say it with `next`, with shares where they are known.");
        }
    }
}
