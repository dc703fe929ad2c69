using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps in which customers can ask a person but cannot help themselves.</summary>
internal sealed class NoSelfService : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5008", "no-self-service", DiagnosticSeverity.Info, "Many customers look for the answer themselves before they call, and call because they did not find it. Map where they can help themselves.");

    public override ElementList<int> Checklist => [97, 109];

    public override bool AsksDrafts => false;

    public override string Unsaid => "where customers can help themselves";

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

        context.ReportUnsaid(Places.Touchpoints, "Customers can ask a person. Mark where they can help themselves with `selfService: true`.");
    }
}
