using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>Channels say who controls them.</summary>
internal sealed class ControlUnsaid : Rule
{
    private static readonly Lack Lack = new("channel", "does not say who controls it", "do not say who controls them", "Say `control`: owned, partner, customer or external.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK5005", "control-unsaid", DiagnosticSeverity.Hint, "Who controls a channel decides whether you can change it, negotiate about it, or only listen.");

    public override ElementList<int> Checklist => [39];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels:
          website: { control: owned }
          pick-up-point: { kind: in-store }
        touchpoints:
          order-a-lamp: { channel: website }
          collect-it: { channel: pick-up-point }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels:
          website: { control: owned }
          pick-up-point: { kind: in-store, control: partner }
        touchpoints:
          order-a-lamp: { channel: website }
          collect-it: { channel: pick-up-point }
        """;

    public override void Check(RuleContext context)
    {
        var unsaid = new Dictionary<string, Channel>(StringComparer.Ordinal);
        var isNothingSaid = true;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            isNothingSaid &= FromChannel.Control(context.Map, touchpoint) is null && !Placement.IsOutside(context.Map, touchpoint);
            if (touchpoint.Control is null && !touchpoint.IsForNobody() && Placement.Channel(context.Map, touchpoint) is { Control: null } channel && channel.Kind?.IsOthers() != true)
            {
                unsaid.TryAdd(channel.Key, channel);
            }
        }

        // Where nothing is said at all, the map as a whole is told so by the rule before.
        if (!isNothingSaid)
        {
            Lack.Report(context, Places.Channels, [.. context.UsedChannels.All.Where(channel => unsaid.ContainsKey(channel.Key))], context.UsedChannels.All.Count);
        }
    }
}
