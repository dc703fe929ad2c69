using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Customers can say somewhere how it was.</summary>
internal sealed class NoFeedback : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5009", "no-feedback", DiagnosticSeverity.Info, "Who cannot tell you tells others. Mark the touchpoints where customers can say how it was, and add one where it matters most.");

    public override ElementList<int> Checklist => [98, 108];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        if (context.Map.Touchpoints.Count == 0 || context.UsedChannels.HasAny(ChannelKind.Reviews))
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

        context.ReportElement(Places.Touchpoints, "Nowhere on this map can customers say how it was. Mark where they can with `feedback: true`, or add it where it matters most.");
    }
}
