using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds channels without a touchpoint.</summary>
internal sealed class UnusedChannel : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5003", "unused-channel", DiagnosticSeverity.Info, "A channel without touchpoints is a gap in the map, or is no longer needed. Map what customers do there, or take it out. Channels that another file defines, channels that a persona prefers, uses or avoids, and channels of competitors may stay.");

    public override ElementList<int> Checklist => [35, 37];

    public override string BadExample => """
        state: current
        channels: [website, branch, letter]
        touchpoints:
          open-an-account: { channel: website }
          show-a-passport: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        channels: [website, branch, letter]
        touchpoints:
          open-an-account: { channel: website }
          show-a-passport: { channel: branch }
          receive-the-card: { channel: letter }
        """;

    public override void Check(RuleContext context)
    {
        // As long as no touchpoint names a channel, the list of channels is a plan.
        if (context.UsedChannels.All.Count == 0)
        {
            return;
        }

        var concerned = new FindingGroup(context);
        foreach (var channel in context.Map.Channels)
        {
            if (!context.UsedChannels.Contains(channel) && channel.Control != TouchpointControl.Competitor && !IsOfConcern(context.Map, channel) && !context.IsDefinedElsewhere(Places.Channel(channel)))
            {
                concerned.Add(Places.Channel(channel), channel.Key, $"No touchpoint takes place in the channel `{channel.Id}`. Map what customers do there, or take it out.");
            }
        }

        concerned.Report(Places.Channels, all => $"No touchpoint takes place in {all.Count} channels: {all.Ids}. Map what customers do there, or take them out.");
    }

    private static bool IsOfConcern(JourneyMap map, Channel channel)
    {
        foreach (var persona in map.Personas)
        {
            if (persona.Channels.ContainsKey(channel.Id))
            {
                return true;
            }
        }

        return false;
    }
}
