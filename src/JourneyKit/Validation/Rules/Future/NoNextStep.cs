using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Where the journey of the future goes on, something says so.</summary>
internal sealed class NoNextStep : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8007", "no-next-step", DiagnosticSeverity.Info, "A customer who is not told what comes next stops there, or asks. Give the touchpoint a call to action (`prompt`), or say on the transition what tells the customer to go on (`guidance`) or makes them go (`trigger`).");

    public override ElementList<int> Checklist => [56, 104];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        channels: [email, website]
        touchpoints:
          invitation: { channel: email, next: [sign-up] }
          sign-up: { channel: website, exit: true }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [email, website]
        touchpoints:
          invitation: { channel: email, prompt: Take your seat, next: [sign-up] }
          sign-up: { channel: website, exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State != MapState.Future)
        {
            return;
        }

        var leading = 0;
        var silent = new Gathered(context, atMost: 0);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (!LeadsOn(touchpoint) || !FromChannel.IsShaped(context.Map, touchpoint))
            {
                continue;
            }

            leading++;
            if (!SaysWhatIsNext(touchpoint))
            {
                silent.Add(Places.Touchpoint(touchpoint), touchpoint.Key, "Neither a `prompt`, nor `guidance` or a `trigger` on a transition.");
            }
        }

        silent.Report(Places.Touchpoints, all => $"{all.Count} of the {Listing.Count(leading, "touchpoint")} that lead on {(all.Count == 1 ? "does" : "do")} not say what the next step is: {all.Ids}.", "Add a `prompt`, or a `trigger` or `guidance` to a transition.");
    }

    private static bool LeadsOn(Touchpoint touchpoint) => touchpoint.Next.Count > 1 || (touchpoint.Next.Count == 1 && touchpoint.Next[0].To != touchpoint.Id);

    private static bool SaysWhatIsNext(Touchpoint touchpoint)
    {
        if (touchpoint.Prompt is not null)
        {
            return true;
        }

        foreach (var transition in touchpoint.Next)
        {
            if (transition.To != touchpoint.Id && (transition.Guidance is not null || transition.Trigger is not null))
            {
                return true;
            }
        }

        return false;
    }
}
