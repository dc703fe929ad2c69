using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints of future maps without a desired action.</summary>
internal sealed class NoDesiredAction : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8005", "no-desired-action", DiagnosticSeverity.Warning, "Nobody can design a touchpoint, or tell later whether it works, without knowing what the customer should do there. Say it in a sentence. Automatic steps without self-service, work behind the scenes, and touchpoints that customers, competitors or others control are left out.");

    public override ElementList<int> Checklist => [52, 53, 159];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers should do";

    public override string BadExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          choose-doctor: { channel: website, desiredEmotion: 1 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [website]
        touchpoints:
          choose-doctor: { channel: website, desiredEmotion: 1, desiredAction: Books the first free hour. }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Future)
        {
            MissingValues.Among("touchpoint", context.Map.Touchpoints.Where(touchpoint => FromChannel.IsShaped(context.Map, touchpoint) && !Placement.IsAutomaticStep(touchpoint)), touchpoint => touchpoint.DesiredAction is null, Places.Touchpoint)
                .Report(context, Places.Touchpoints, "say what the customer should do there", null, "Add `desiredAction`.");
        }
    }
}
