using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds channel changes without guidance.</summary>
internal sealed class SwitchWithoutGuidance : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5014", "switch-without-guidance", DiagnosticSeverity.Info, "Customers need something that takes them to the next channel: a link, a number, a sign, an employee. Say what it is with `guidance`, what makes them go with `trigger`, or what they are asked to do with `prompt`. Messages and automatic steps come to the customer and need none; neither do advertisements and results of a search, which are clicked, changes to or from what others control, nor blueprints, whose steps are hand-overs of staff, too.");

    public override ElementList<int> Checklist => [56, 84, 85];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what leads customers from one channel to the next";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          apply-for-a-card: { channel: website, next: [show-the-passport] }
          show-the-passport: { channel: branch }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, branch]
        touchpoints:
          apply-for-a-card:
            channel: website
            next:
              show-the-passport: { guidance: Map and opening hours of the nearest branch }
          show-the-passport: { channel: branch }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Kind == MapKind.Blueprint)
        {
            return;
        }

        var missing = new MissingValues("channel change");
        foreach (var change in context.ChannelSwitches)
        {
            if (CustomersFindTheWay(context, change))
            {
                missing.Ask();
                if (change is { Transition: { Guidance: null, Trigger: null }, From.Prompt: null })
                {
                    missing.Add(change.Name, change.Path);
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have guidance", null, "Say what tells customers to go there (`guidance`), or what makes them go (`trigger`).");
    }

    // A long wait has a rule of its own; messages and automatic steps come to the customer.
    private static bool CustomersFindTheWay(RuleContext context, Move change)
        => !(change.Transition.Wait >= context.Thresholds.LongWait)
            && !Placement.IsOutside(context.Map, change.From)
            && !Placement.IsOutside(context.Map, change.To)
            && Placement.Medium(context.Map, change.To)?.ComesToCustomer() != true
            && !Placement.IsAutomaticStep(change.To)
            && !IsClicked(context.Map, change.From);

    // What others show for us leads by itself to where it was made to lead.
    private static bool IsClicked(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Type is TouchpointType.Ad or TouchpointType.SearchResult or TouchpointType.Review or TouchpointType.Referral || Placement.Medium(map, touchpoint) == ChannelKind.Advertising;
}
