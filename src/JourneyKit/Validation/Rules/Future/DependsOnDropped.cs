using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives that wait for a dropped one.</summary>
internal sealed class DependsOnDropped : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8017", "depends-on-dropped", DiagnosticSeverity.Warning, "A dropped initiative never ends, so one that waits for it never begins. Take the dependency out, or drop both.");

    public override ElementList<int> Checklist => [115];

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: future
        initiatives:
          new-website: { status: dropped }
          online-booking: { dependsOn: [new-website] }
        """;

    public override string GoodExample => """
        state: future
        initiatives:
          new-website: { status: dropped }
          online-booking: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var initiative in context.Map.Initiatives)
        {
            if (!initiative.IsAhead())
            {
                continue;
            }

            foreach (var id in initiative.DependsOn.Items)
            {
                if (context.Work.Dropped[id] is not null)
                {
                    context.ReportValue(Places.Initiative(initiative) / PropertyKeys.DependsOn / id.Value, $"`{initiative.Id}` waits for `{id}`, which is dropped.");
                }
            }
        }
    }
}
