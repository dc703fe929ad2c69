using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds touchpoints of future maps without a desired emotion.</summary>
internal sealed class NoDesiredEmotion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8006", "no-desired-emotion", DiagnosticSeverity.Warning, "Customers remember how a journey felt. Say for each touchpoint what they should feel there, from -2 to 2 or in a word. Work behind the scenes, and touchpoints that customers, competitors or others control, are left out.");

    public override ElementList<int> Checklist => [52, 54];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers should feel";

    public override string BadExample => """
        state: future
        status: approved
        channels: [phone]
        touchpoints:
          report-lost-card: { channel: phone, desiredAction: Has the card blocked within a minute. }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        channels: [phone]
        touchpoints:
          report-lost-card: { channel: phone, desiredAction: Has the card blocked within a minute., desiredEmotion: safe again }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Future)
        {
            MissingValues.Among("touchpoint", context.Map.Touchpoints.Where(touchpoint => FromChannel.IsShaped(context.Map, touchpoint)), touchpoint => touchpoint.DesiredEmotion is null, Places.Touchpoint)
                .Report(context, Places.Touchpoints, "say what the customer should feel there", null, "Add `desiredEmotion`, from -2 to 2 or in a word.");
        }
    }
}
