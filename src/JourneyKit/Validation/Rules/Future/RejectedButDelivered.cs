using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds rejected opportunities that an initiative delivers.</summary>
internal sealed class RejectedButDelivered : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8033", "rejected-but-delivered", DiagnosticSeverity.Warning, "The opportunity is rejected, yet an initiative delivers it: one of the two decisions is out of date.");

    public override ElementList<int> Checklist => [82];

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: future
        opportunities:
          print-at-home: { status: rejected }
        initiatives:
          label-service: { delivers: [print-at-home] }
        """;

    public override string GoodExample => """
        state: future
        opportunities:
          print-at-home: { status: accepted }
        initiatives:
          label-service: { delivers: [print-at-home] }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Work.Initiatives.Where(context.Work.IsOwn))
        {
            foreach (var id in initiative.Delivers.Items)
            {
                if (context.Work.IsRejected(id))
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.Delivers / id.Value, $"`{initiative.Id}` delivers the opportunity `{id}`, which is rejected: drop the initiative, or accept the opportunity.");
                }
            }
        }
    }
}
