using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds long waits during which customers are told nothing.</summary>
internal sealed class LongWaitWithoutGuidance : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5017", "long-wait-without-guidance", DiagnosticSeverity.Info, "Customers complain and call when they wait without being told anything. Say with `guidance` what tells them how it goes on, and when. Left out are transitions with a `trigger`, which says that customers take their time; touchpoints with a `responseTarget`, which promises how soon they come; messages sent automatically, which nobody waits for; and waits between what others control.");

    public override ElementList<int> Checklist => [67, 128];

    public override string WhyOften => "Long waits are common, and the team knows what happens meanwhile. Customers do not, unless somebody tells them.";

    public override string BadExample => """
        state: current
        touchpoints:
          apply-for-a-permit:
            next:
              get-the-decision: { wait: 3w }
          get-the-decision: {}
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          apply-for-a-permit:
            next:
              get-the-decision: { wait: 3w, guidance: Receipt with the name of the clerk and the week of the decision }
          get-the-decision: {}
        """;

    public override void Check(RuleContext context)
    {
        var missing = new MissingValues("long wait");
        foreach (var from in context.Map.Touchpoints)
        {
            foreach (var transition in from.Next)
            {
                if (context.Map.Touchpoints[transition.To] is { } to && LongWaits.IsLong(context.Map, from, transition, to, context.Thresholds.LongWait))
                {
                    missing.Ask();
                    if (LongWaits.IsUnexplained(transition, to))
                    {
                        var wait = new Move(from, transition, to);
                        missing.Add(wait.Name, wait.Path);
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "say what customers are told meanwhile", null, "Say with `guidance` what tells them how it goes on, and when.");
    }
}
