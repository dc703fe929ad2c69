using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds transitions that do not carry what the next touchpoint requires.</summary>
internal sealed class ContextNotCarried : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5012", "context-not-carried", DiagnosticSeverity.Warning, "What a touchpoint requires and the transition does not carry, customers have to say again. Carry it, or say with `continuity` that they have to repeat it. Words are compared exactly.");

    public override ElementList<int> Checklist => [84, 85, 86, 104];

    public override string WhyOften => "What touchpoints require and what transitions carry is usually known to different teams, so a map that says both shows where the two do not fit.";

    public override string BadExample => """
        state: current
        touchpoints:
          report-a-leak:
            next:
              plumber-calls: { carries: [address] }
          plumber-calls: { requires: [address, phone number] }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          report-a-leak:
            next:
              plumber-calls: { carries: [address, phone number] }
          plumber-calls: { requires: [address, phone number] }
        """;

    public override void Check(RuleContext context)
    {
        var flow = context.Graph.Structure;
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                var (from, transition, to) = (flow.At(vertex), flow.Transitions[edge++], flow.At(target));

                // A map that says that context is lost says so itself.
                if (transition is { Carries: not null, Continuity: null or Continuity.Resumes }
                    && Context.Missing(transition, to) is { Count: > 0 } missing)
                {
                    var resumes = transition.Continuity == Continuity.Resumes ? ", although customers are said to continue where they stopped" : "";
                    context.ReportValue(Places.Transition(from, transition) / PropertyKeys.Carries, $"`{to.Id}` requires {Listing.Of(missing)}, which the transition from `{from.Id}` does not carry{resumes}. Carry it, or say with `continuity` what customers have to repeat.")
                        .See(Places.Touchpoint(to) / PropertyKeys.Requires, $"What `{to.Id}` requires.");
                }
            }
        }
    }
}
