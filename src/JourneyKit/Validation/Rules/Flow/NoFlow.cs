using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds maps without any transition.</summary>
internal sealed class NoFlow : Rule
{
    private const int Enough = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK2013", "no-flow", DiagnosticSeverity.Info, "Without `next` a map is a list: it cannot show where customers drop off, where they go in circles, or how many of them arrive.");

    public override ElementList<int> Checklist => [56, 81];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what comes after which touchpoint";

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
            context.ReportUnsaid(Places.Touchpoints, "Add `next` to the touchpoints, with shares where they are known.");
        }
    }
}
