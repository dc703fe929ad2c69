using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Every opportunity says how much it matters.</summary>
internal sealed class OpportunityUnscored : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8035", "opportunity-unscored", DiagnosticSeverity.Hint, "Opportunities that nobody has weighed are taken in the order in which they come to mind. Give each an `impact`, or `importance` and `satisfaction` from a survey.");

    public override ElementList<int> Checklist => [74, 111, 112];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var unscored = new Gathered(context);
        foreach (var opportunity in context.Map.Opportunities)
        {
            if (opportunity.Impact is null && (opportunity.Importance is null || opportunity.Satisfaction is null) && opportunity.Status != OpportunityStatus.Rejected)
            {
                unscored.Add(Places.Opportunity(opportunity), opportunity.Key, $"The opportunity `{opportunity.Id}` says nothing of how much it matters: add its `impact`, 1 to 5, or `importance` and `satisfaction`.");
            }
        }

        unscored.Report(Places.Opportunities, all => $"{Listing.OutOf(all.Count, context.Map.Opportunities.Count)} opportunities say nothing of how much they matter: {all.Ids}. Add their `impact`, 1 to 5, or `importance` and `satisfaction`.");
    }
}
