using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Customers can help themselves somewhere.</summary>
internal sealed class NoSelfService : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5008", "no-self-service", DiagnosticSeverity.Info, "Many look for the answer themselves before they call, and many calls are there because they did not find it. Map where they can help themselves, and keep it up to date.");

    public override ElementList<int> Checklist => [97, 109];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [phone, mail]
        touchpoints:
          get-the-bill: { channel: mail }
          ask-about-the-bill: { channel: phone }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [phone, mail, website]
        touchpoints:
          get-the-bill: { channel: mail }
          have-the-bill-explained: { channel: website, selfService: true }
          ask-about-the-bill: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var used = context.UsedChannels;
        if (!(used.HasAny(ChannelKind.Phone) || used.HasAny(ChannelKind.Chat)) || used.HasAny(ChannelKind.SelfService) || used.HasAny(ChannelKind.Chatbot) || used.HasUnknownKind)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.SelfService == true)
            {
                return;
            }
        }

        context.ReportElement(Places.Touchpoints, "Customers can ask a person, but nowhere help themselves. Mark where they can with `selfService: true`, or add it.");
    }
}
