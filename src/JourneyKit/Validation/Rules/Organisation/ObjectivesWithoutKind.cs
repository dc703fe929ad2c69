using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds objectives without a kind.</summary>
internal sealed class ObjectivesWithoutKind : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7023", "objectives-without-kind", DiagnosticSeverity.Hint, "The kind makes the objectives of several maps comparable: which journeys are about churn, which about cost?");

    public override ElementList<int> Checklist => [2, 124];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which kinds its objectives are";

    public override string BadExample => """
        state: current
        basis: researched
        objectives: [fewer-calls]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives:
          fewer-calls: { kind: cost }
        """;

    public override void Check(RuleContext context)
        => MissingValues.Among("objective", context.Map.Objectives.Where(objective => !context.IsDefinedElsewhere(Places.Objective(objective))), objective => objective.Kind is null, Places.Objective)
            .Report(context, Places.Objectives, "have a kind", null, "Say `kind`: conversion, churn, retention, clv, satisfaction, cost, alignment or other.");
}
