using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds actions of the customer in channels where somebody answers.</summary>
internal sealed class ActionWithChannel : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5022", "action-with-channel", DiagnosticSeverity.Hint, "In an action nobody but the customer takes part, so nobody owns it and nothing is promised there. On the phone and in a chat somebody answers: that is an interaction.");

    public override ElementList<int> Checklist => [33];

    public override string BadExample => """
        state: current
        channels: [phone]
        touchpoints:
          cancel-the-contract: { kind: action, channel: phone }
        """;

    public override string GoodExample => """
        state: current
        channels: [phone]
        touchpoints:
          cancel-the-contract: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Kind == TouchpointKind.Action && Placement.Medium(context.Map, touchpoint) is ChannelKind.Phone or ChannelKind.Chat or ChannelKind.Chatbot)
            {
                context.ReportValue(Places.Touchpoint(touchpoint) / PropertyKeys.Kind, $"`{touchpoint.Id}` is an action, in which nobody but the customer takes part, yet takes place in `{touchpoint.Channel}`, where somebody answers. Leave out `kind`, or the channel.");
            }
        }
    }
}
