using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds opportunities without a score.</summary>
internal sealed class OpportunityUnscored : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8035", "opportunity-unscored", DiagnosticSeverity.Hint, "Without a score nobody can say which opportunity to take first. Give each an `impact`, or `importance` and `satisfaction` from a survey.");

    public override ElementList<int> Checklist => [74, 111, 112];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string Unsaid => "how much its opportunities matter";

    public override string BadExample => """
        state: current
        basis: researched
        opportunities:
          text-before-arrival: { reach: 1400 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        opportunities:
          text-before-arrival: { reach: 1400, impact: 4 }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("opportunity", context.Map.Opportunities.Where(opportunity => !context.Work.IsRejected(opportunity.Id)), opportunity => opportunity.Impact is null && (opportunity.Importance is null || opportunity.Satisfaction is null), Places.Opportunity, "opportunities")
            .Report(context, Places.Opportunities, "have an `impact`, or an `importance` and a `satisfaction`", null, "Add the `impact`, 1 to 5, or both of the others from a survey.");
    }
}
