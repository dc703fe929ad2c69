using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps without a touchpoint at which customers can give feedback.</summary>
internal sealed class NoFeedback : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5009", "no-feedback", DiagnosticSeverity.Info, "Customers who cannot tell you what they think tell others. Mark the touchpoints where they can. Blueprints, which show how a service works, need none.");

    public override ElementList<int> Checklist => [98, 108];

    public override bool AsksDrafts => false;

    public override string Unsaid => "where customers can give feedback";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, workshop]
        touchpoints:
          book-a-bike-service: { channel: website }
          collect-the-bike: { channel: workshop }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, workshop]
        touchpoints:
          book-a-bike-service: { channel: website }
          collect-the-bike: { channel: workshop, feedback: true }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Touchpoints.Count: 0 } or { Kind: MapKind.Blueprint } || context.UsedChannels.HasAny(ChannelKind.Reviews))
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Feedback == true)
            {
                return;
            }
        }

        context.ReportUnsaid(Places.Touchpoints, "Mark the touchpoints with `feedback: true`.");
    }
}
