using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds journeys whose beginning or end is missing.</summary>
internal sealed class HalfAJourney : Rule
{
    // A map of two stages is plainly an excerpt.
    private const int FewestStages = 3;

    public override DiagnosticDescriptor Descriptor { get; } = new("JK4015", "half-a-journey", DiagnosticSeverity.Info, "Customers compare before they buy, and use what they bought. A map of the purchase alone shows neither where they come from nor why they stay. Add the stages, or say in the scenario's `scope` or `excludes` that they were left out on purpose.");

    public override ElementList<int> Checklist => [8, 25, 83];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        stages:
          awareness: Hear that there is a club for beginners.
          consideration: Know whether I would fit in.
          purchase: Become a member on the spot.
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        scenario: { scope: From the first poster to the membership card. }
        stages:
          awareness: Hear that there is a club for beginners.
          consideration: Know whether I would fit in.
          purchase: Become a member on the spot.
        """;

    public override void Check(RuleContext context)
    {
        var stages = context.Map.Stages;
        if (stages.Count < FewestStages || context.Map.Scenario is { Scope: not null } or { Excludes.Count: > 0 })
        {
            return;
        }

        var (begins, sells, ends) = (false, false, false);
        foreach (var stage in stages)
        {
            switch (stage.Kind)
            {
                case null or StageKind.Other:
                    return;
                case StageKind.Awareness or StageKind.Consideration:
                    begins = true;
                    break;
                case StageKind.Decision or StageKind.Purchase:
                    sells = true;
                    break;
                default:
                    ends = true;
                    break;
            }
        }

        if (!begins && sells)
        {
            Report(context, $"The journey begins with `{stages[0].Id}`: how customers become aware and compare is not in it.");
        }
        else if (!ends)
        {
            Report(context, $"The journey ends with `{stages[^1].Id}`: what comes after the purchase is not in it.");
        }
    }

    private static void Report(RuleContext context, string message)
        => context.ReportElement(Places.Stages, $"{message} Add it, or say in the scenario's `scope` that it was left out on purpose.");
}
