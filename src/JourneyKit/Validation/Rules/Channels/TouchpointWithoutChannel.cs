using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds interactions without a channel.</summary>
internal sealed class TouchpointWithoutChannel : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5002", "touchpoint-without-channel", DiagnosticSeverity.Warning, "The channel says where customers meet the organisation, who has to act there, and where customers have to change. Name the channel of every interaction. What customers do by themselves is an `action` and needs none; neither does work behind the scenes.");

    public override ElementList<int> Checklist => [33, 60];

    public override bool AsksDrafts => false;

    public override string Unsaid => "in which channels customers meet you";

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        touchpoints:
          book-a-table: { channel: website }
          ask-about-allergies: { channel: phone }
        """;

    public override void Check(RuleContext context)
    {
        var missing = MissingValues.Among(
            "touchpoint",
            context.Map.Touchpoints.Where(touchpoint => touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody() && !Placement.IsBehindTheScenes(touchpoint)),
            touchpoint => touchpoint.Channel is null,
            Places.Touchpoint);
        missing.Report(context, Places.Touchpoints, "name a channel", null, context.Map.Channels.Count == 0
            ? "List the `channels` of the map, and name one at each touchpoint."
            : "Name one, or say `kind: action` where nobody but the customer takes part.");
    }
}
