using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives without an estimate.</summary>
internal sealed class InitiativeUnestimated : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8019", "initiative-unestimated", DiagnosticSeverity.Hint, "Without an `impact`, and one of `effort`, `feasibility` and `cost`, an initiative gets no priority. A rough guess with a low `confidence` is enough.");

    public override ElementList<int> Checklist => [111, 113];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its initiatives bring and cost";

    public override string BadExample => """
        state: future
        status: approved
        initiatives:
          parcel-lockers: { impact: 4 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        initiatives:
          parcel-lockers: { impact: 4, cost: 60000 }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("initiative", context.Map.Initiatives.Where(initiative => initiative.IsAhead()), initiative => initiative.Impact is null || initiative is { Effort: null, Feasibility: null, Cost: null }, Places.Initiative)
            .Report(context, Places.Initiatives, "have both an `impact` and one of `effort`, `feasibility` and `cost`", null, "Without them it gets no priority. A rough guess with a low `confidence` is enough.");
    }
}
