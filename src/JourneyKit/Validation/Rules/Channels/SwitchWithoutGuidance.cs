using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Something leads customers from one channel to the next.</summary>
internal sealed class SwitchWithoutGuidance : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5014", "switch-without-guidance", DiagnosticSeverity.Info, "Between channels customers are on their own: a link, a number, a sign or a word of an employee takes them across. Say what it is with `guidance`, what makes them go with `trigger`, or what is asked of them with `prompt`. Messages that arrive by themselves need none, and where others are in charge you cannot give any.");

    public override ElementList<int> Checklist => [56, 84, 85];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          apply-for-a-card: { channel: website, next: [show-the-passport] }
          show-the-passport: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          apply-for-a-card:
            channel: website
            next:
              show-the-passport: { guidance: Map and opening hours of the nearest branch }
          show-the-passport: { channel: branch }
        """;

    public override void Check(RuleContext context)
    {
        List<Move>? concerned = null;
        var asked = 0;
        foreach (var change in context.ChannelSwitches)
        {
            // Whoever waits is not on the way; a long wait has a rule of its own.
            if (change.Transition.Wait >= context.Thresholds.LongWait || Placement.IsOutside(context.Map, change.From) || Placement.Medium(context.Map, change.To)?.ComesToCustomer() == true)
            {
                continue;
            }

            asked++;
            if (change is { Transition: { Guidance: null, Trigger: null }, From.Prompt: null })
            {
                (concerned ??= []).Add(change);
            }
        }

        MoveLack.Report(context, concerned ?? [], asked, Sentence, "channel switches have no guidance", "Say what tells customers to go there (`guidance`), or what makes them go (`trigger`).");
    }

    private static string Sentence(Move change) => $"Nothing leads customers from `{change.From.Id}` over to `{change.To.Id}`.";
}
