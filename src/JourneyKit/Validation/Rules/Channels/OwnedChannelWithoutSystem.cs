using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds digital channels of one's own without a system.</summary>
internal sealed class OwnedChannelWithoutSystem : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5023", "owned-channel-without-system", DiagnosticSeverity.Hint, "A channel knows of customers what its systems know. Without systems the map cannot show why information is lost between two channels.");

    public override ElementList<int> Checklist => [95, 106];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which systems are behind its digital channels";

    public override string BadExample => """
        state: current
        basis: researched
        systems: [ticket-desk]
        channels:
          website: { control: owned }
        touchpoints:
          report-a-pothole: { channel: website }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        systems: [ticket-desk]
        channels:
          website: { control: owned, systems: [ticket-desk] }
        touchpoints:
          report-a-pothole: { channel: website }
        """;

    public override void Check(RuleContext context)
    {
        var asked = new HashSet<Id<Channel>>();
        foreach (var channel in context.UsedChannels.All)
        {
            if (channel.Control == TouchpointControl.Owned && channel.Kind?.IsDigital() == true)
            {
                asked.Add(channel.Id);
            }
        }

        if (asked.Count == 0)
        {
            return;
        }

        var missing = asked.Where(id => context.Map.Channels[id]!.Systems.Count == 0).ToHashSet();
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Channel: { } channel, Systems.Count: > 0 })
            {
                missing.Remove(channel);
            }
        }

        MissingValues.Among("digital channel", context.UsedChannels.All.Where(channel => asked.Contains(channel.Id)), channel => missing.Contains(channel.Id), Places.Channel)
            .Report(context, Places.Channels, "name a system behind it", "name a system behind them", "Name it in `systems`.");
    }
}
