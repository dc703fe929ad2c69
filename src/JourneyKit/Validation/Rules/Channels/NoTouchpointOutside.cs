using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds maps that show only what the organisation controls.</summary>
internal sealed class NoTouchpointOutside : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5004", "no-touchpoint-outside", DiagnosticSeverity.Info, "Customers read reviews, ask friends and deal with partners, which shapes what they think of you. A map of your own touchpoints alone explains neither where customers come from nor why they leave. Blueprints, which show how a service works, need none.");

    public override ElementList<int> Checklist => [39, 146];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers meet that you do not control";

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
        if (map is { Touchpoints.Count: 0 } or { Kind: MapKind.Blueprint })
        {
            return;
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            // What customers do by themselves is not controlled by anybody else.
            if (touchpoint.Kind == TouchpointKind.Interaction && Placement.IsOutside(map, touchpoint))
            {
                return;
            }
        }

        context.ReportUnsaid(Places.Touchpoints, "Add reviews, friends, partners or the press, with `control: external` or `partner`.");
    }
}
