using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Behind a digital channel of one's own stands a system.</summary>
internal sealed class OwnedChannelWithoutSystem : Rule
{
    private static readonly Lack Lack = new("digital channel", "names no system behind it", "name no system behind them", "Say `systems`: which ones decides what can be passed on to other channels.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5023", "owned-channel-without-system", DiagnosticSeverity.Hint, "What a channel knows of a customer is what its systems know. Without them the map cannot show why context is lost between two channels, nor what it takes to keep it.");

    public override ElementList<int> Checklist => [95, 106];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var channel in context.UsedChannels.All)
        {
            if (channel.Control == TouchpointControl.Owned && channel.Kind?.IsDigital() == true)
            {
                asked.Add(channel.Key);
            }
        }

        if (asked.Count == 0)
        {
            return;
        }

        var total = asked.Count;
        asked.RemoveWhere(key => context.Map.Channels[key]!.Systems.Count > 0);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint is { Channel: { } channel, Systems.Count: > 0 })
            {
                asked.Remove(channel.Value);
            }
        }

        Lack.Report(context, Places.Channels, [.. context.UsedChannels.All.Where(channel => asked.Contains(channel.Key))], total);
    }
}
