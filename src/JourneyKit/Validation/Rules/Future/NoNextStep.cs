using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints of future maps that do not tell customers what comes next.</summary>
internal sealed class NoNextStep : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8007", "no-next-step", DiagnosticSeverity.Info, "Customers who are not told what comes next stop there, or ask. Give the touchpoint a call to action (`prompt`), or say on the transition what tells customers to go on (`guidance`) or makes them go (`trigger`). Automatic steps without self-service, work behind the scenes, and touchpoints that others control are left out.");

    public override ElementList<int> Checklist => [56, 104];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what tells customers the next step";

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
        if (context.Map.State == MapState.Future)
        {
            MissingValues.Among(
                "touchpoint",
                context.Map.Touchpoints.Where(touchpoint => LeadsOn(touchpoint) && FromChannel.IsShaped(context.Map, touchpoint) && !Placement.IsAutomaticStep(touchpoint)),
                touchpoint => !SaysWhatIsNext(touchpoint),
                Places.Touchpoint,
                which: "with transitions").Report(context, Places.Touchpoints, "say what the next step is", null, "Add a `prompt`, or `guidance` or a `trigger` to a transition.");
        }
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
