using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds channels without a kind.</summary>
internal sealed class ChannelKindUnsaid : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5019", "channel-kind-unsaid", DiagnosticSeverity.Hint, "Most rules about channels depend on their kind. A channel whose id is the name of a kind (`phone`, `email`) needs no `kind`.");

    public override ElementList<int> Checklist => [34];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which kinds its channels are";

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
            MissingValues.Among("channel", context.UsedChannels.All, channel => channel.Kind is null, Places.Channel)
                .Report(context, Places.Channels, "have a kind", null, "Say `kind`, or `kind: other` if nothing fits: without it nobody can tell digital from physical, or service from advertising.");
        }
    }
}
