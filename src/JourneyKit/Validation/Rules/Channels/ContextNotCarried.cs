using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>What a touchpoint requires travels along to it.</summary>
internal sealed class ContextNotCarried : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5012", "context-not-carried", DiagnosticSeverity.Warning, "What must be known at a touchpoint and does not travel along has to come from the customer: that is where people are asked for the same thing twice. Carry it, or say with `continuity` that they have to repeat it. Context is compared word for word.");

    public override ElementList<int> Checklist => [84, 85, 86, 104];

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

                // A map that says that context is lost has nothing to be told.
                if (transition is { Carries: not null, Continuity: null or Continuity.Resumes }
                    && Context.Missing(transition, to) is { Count: > 0 } missing)
                {
                    var resumes = transition.Continuity == Continuity.Resumes ? ", although customers are said to go on where they stopped" : "";
                    context.ReportValue(Places.Transition(from, transition) / "carries", $"`{to.Id}` requires {Listing.Of(missing)}, which {(missing.Count == 1 ? "does" : "do")} not travel along from `{from.Id}`{resumes}. Carry it, or say with `continuity` what customers have to repeat.")
                        .See(Places.Touchpoint(to) / "requires", $"What `{to.Id}` requires.");
                }
            }
        }
    }
}
