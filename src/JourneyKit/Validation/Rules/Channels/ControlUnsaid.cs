using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds channels without a control.</summary>
internal sealed class ControlUnsaid : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5005", "control-unsaid", DiagnosticSeverity.Hint, "Who controls a channel decides whether you can change it, negotiate about it, or only listen.");

    public override ElementList<int> Checklist => [39];

    public override bool AsksDrafts => false;

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
        var unsaid = new HashSet<Id<Channel>>();
        var isNothingSaid = true;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            isNothingSaid &= FromChannel.Control(context.Map, touchpoint) is null && !Placement.IsOutside(context.Map, touchpoint);
            if (touchpoint.Control is null && !touchpoint.IsForNobody() && Placement.Channel(context.Map, touchpoint) is { Control: null } channel && channel.Kind?.IsOthers() != true)
            {
                unsaid.Add(channel.Id);
            }
        }

        // Where nothing is said at all, the rule before says so of the map as a whole.
        if (!isNothingSaid)
        {
            MissingValues.Among("channel", context.UsedChannels.All, channel => unsaid.Contains(channel.Id), Places.Channel)
                .Report(context, Places.Channels, "say who controls it", "say who controls them", "Say `control`: owned, partner, customer, external or competitor.");
        }
    }
}
