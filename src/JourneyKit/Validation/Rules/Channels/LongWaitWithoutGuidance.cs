using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Customers who wait long are told how it goes on.</summary>
internal sealed class LongWaitWithoutGuidance : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5017", "long-wait-without-guidance", DiagnosticSeverity.Info, "Waiting without word is what customers complain about and call for. Say with `guidance` what tells them how it goes on and when. Nothing is asked where a `trigger` says that customers take their time, where a `responseTarget` promises how soon it is, and for messages sent by machine: nobody waits for those.");

    public override ElementList<int> Checklist => [67, 128];

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
        List<Move>? concerned = null;
        var asked = 0;
        foreach (var from in context.Map.Touchpoints)
        {
            foreach (var transition in from.Next)
            {
                if (transition.Wait >= context.Thresholds.LongWait && transition.Personas is not { Count: 0 } && context.Map.Touchpoints[transition.To] is { } to && !IsMachineMessage(context.Map, to))
                {
                    asked++;
                    if (transition is { Guidance: null, Trigger: null } && to.ResponseTarget is null)
                    {
                        (concerned ??= []).Add(new Move(from, transition, to));
                    }
                }
            }
        }

        MoveLack.Report(context, concerned ?? [], asked, Sentence, "long waits are without a word", "Say with `guidance` what tells customers how it goes on, and when.");
    }

    private static string Sentence(Move move) => $"Customers wait {Numerals.Duration(move.Transition.Wait!.Value)} from `{move.From.Id}` to `{move.To.Id}` without a word.";

    private static bool IsMachineMessage(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Automated == Automation.Full && Placement.Medium(map, touchpoint)?.ComesToCustomer() == true;
}
