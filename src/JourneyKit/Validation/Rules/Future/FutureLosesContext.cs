using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds planned transitions on which customers have to begin again.</summary>
internal sealed class FutureLosesContext : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8025", "future-loses-context", DiagnosticSeverity.Warning, "Customers dislike having to say everything again, and here it is planned. Carry the context along, or take the transition out. An interim map may still have what the baseline has.");

    public override ElementList<int> Checklist => [84, 99];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string BadExample => """
        state: future
        status: approved
        touchpoints:
          chat: { next: { hotline: { continuity: repeats } } }
          hotline: {}
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints:
          chat: { next: { hotline: { continuity: resumes } } }
          hotline: {}
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var lossy = new FindingGroup(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var transition in touchpoint.Next)
            {
                if (Loses(transition) && (context.Map.State == MapState.Future || !LosesToday(context.Baseline, touchpoint, transition)))
                {
                    var loss = transition.Continuity == Continuity.Lost ? "the context is lost" : "customers have to say or do things again";
                    lossy.AddValue(Places.Transition(touchpoint, transition) / PropertyKeys.Continuity, $"{touchpoint.Id} → {transition.To}", $"It is planned that {loss} on the way from `{touchpoint.Id}` to `{transition.To}`.");
                }
            }
        }

        lossy.Report(Places.Touchpoints, all => $"It is planned that customers lose the context or have to repeat themselves on {all.Count} transitions: {all.Ids}.");
    }

    private static bool Loses(Transition? transition) => transition?.Continuity is Continuity.Lost or Continuity.Repeats;

    private static bool LosesToday(JourneyMap? baseline, Touchpoint touchpoint, Transition transition)
        => Loses(baseline?.Touchpoints[touchpoint.Id]?.Next[transition.Key]);
}
