using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Channels say what kind they are.</summary>
internal sealed class ChannelKindUnsaid : Rule
{
    private static readonly Lack Lack = new("channel", "has no kind", "have no kind", "Say `kind`, `other` if nothing fits: without it nobody can tell digital from physical, or service from advertising.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5019", "channel-kind-unsaid", DiagnosticSeverity.Hint, "Most of what can be said about channels depends on their kind. A channel whose id is the name of a kind (`phone`, `email`) needs no more.");

    public override ElementList<int> Checklist => [34];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, box-office]
        touchpoints:
          choose-a-play: { channel: website }
          buy-a-ticket: { channel: box-office }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: { website: {}, box-office: { kind: in-store } }
        touchpoints:
          choose-a-play: { channel: website }
          buy-a-ticket: { channel: box-office }
        """;

    public override void Check(RuleContext context)
    {
        if (context.UsedChannels.HasUnknownKind)
        {
            Lack.Report(context, Places.Channels, [.. context.UsedChannels.All.Where(channel => channel.Kind is null)], context.UsedChannels.All.Count);
        }
    }
}
