using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Customer and organisation meet in a channel.</summary>
internal sealed class TouchpointWithoutChannel : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5002", "touchpoint-without-channel", DiagnosticSeverity.Warning, "Where customers meet the organisation decides who has to act, and what a change of channel costs them. Name the channel of every interaction; what customers do by themselves is an action and needs none.");

    public override ElementList<int> Checklist => [33, 60];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Channels.Count == 0)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Channel: null, Kind: TouchpointKind.Interaction } && !touchpoint.IsForNobody())
            {
                context.ReportElement(Places.Touchpoint(touchpoint), $"`{touchpoint.Id}` names no channel. Say where it takes place, or `kind: action` where nobody but the customer takes part.");
            }
        }
    }
}
