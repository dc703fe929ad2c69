using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds opportunities that no initiative delivers, in maps with initiatives.</summary>
internal sealed class OpportunityWithoutInitiative : Rule
{
    private const int Few = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK8011", "opportunity-without-initiative", DiagnosticSeverity.Info, "An opportunity that nobody works on and nobody has rejected is forgotten. Plan an initiative that delivers it, or reject it. Where its `status` is `open`, it is still to be decided.");

    public override ElementList<int> Checklist => [107, 118, 157];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: future
        status: approved
        opportunities: [queue-by-phone, forms-in-six-languages]
        initiatives:
          number-by-text-message: { delivers: [queue-by-phone] }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        opportunities: [queue-by-phone, forms-in-six-languages]
        initiatives:
          number-by-text-message: { delivers: [queue-by-phone] }
          translate-forms: { delivers: [forms-in-six-languages] }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Initiatives.Count == 0)
        {
            return;
        }

        var open = new FindingGroup(context, Few);
        foreach (var opportunity in context.Map.Opportunities)
        {
            if (opportunity.Status == OpportunityStatus.Open || context.Work.IsRejected(opportunity.Id) || context.Work.Delivering(opportunity.Id).Count > 0)
            {
                continue;
            }

            // Initiatives that close all pain points of an opportunity deliver it, even if they do not say so.
            if (opportunity.Addresses.Count == 0 || opportunity.Addresses.Any(painPoint => context.Work.Closing(painPoint).Count == 0))
            {
                open.Add(Places.Opportunity(opportunity), opportunity.Key, $"No initiative delivers the opportunity `{opportunity.Id}`: plan one, or say in its `status` that it is `open` or `rejected`.");
            }
        }

        open.Report(Places.Opportunities, all => $"No initiative delivers {all.Count} of {Listing.Count(context.Map.Opportunities.Count, "opportunity", "opportunities")}: {all.Ids}. Plan one, or say in their `status` that they are `open` or `rejected`.");
    }
}
