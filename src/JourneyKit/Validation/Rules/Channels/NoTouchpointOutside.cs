using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The map shows what the organisation does not control, too.</summary>
internal sealed class NoTouchpointOutside : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5004", "no-touchpoint-outside", DiagnosticSeverity.Info, "Customers read reviews, ask friends and deal with partners, and it shapes what they think of you. A map of your own touchpoints alone explains neither where they come from nor why they leave.");

    public override ElementList<int> Checklist => [39, 146];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels:
          website: { control: owned }
          phone: { control: owned }
        touchpoints:
          compare-tariffs: { channel: website }
          talk-to-an-adviser: { channel: phone }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels:
          website: { control: owned }
          phone: { control: owned }
          comparison-portal: { kind: reviews, control: external }
        touchpoints:
          look-up-ratings: { channel: comparison-portal }
          compare-tariffs: { channel: website }
          talk-to-an-adviser: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        var isControlSaid = false;
        foreach (var touchpoint in map.Touchpoints)
        {
            // What customers do by themselves is not in anybody else's hands.
            if (touchpoint.Kind == TouchpointKind.Interaction && Placement.IsOutside(map, touchpoint))
            {
                return;
            }

            isControlSaid |= FromChannel.Control(map, touchpoint) is not null;
        }

        if (map.Touchpoints.Count > 0)
        {
            context.ReportElement(Places.Touchpoints, isControlSaid
                ? "Customers meet nobody but you on this map. Add reviews, friends, partners or the press, with `control: external` or `partner`."
                : "Nothing says who controls the touchpoints. Say `control`, and add where customers meet reviews, friends or partners.");
        }
    }
}
