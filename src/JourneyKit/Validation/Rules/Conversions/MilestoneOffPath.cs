using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds milestones from which no path leads to their conversion.</summary>
internal sealed class MilestoneOffPath : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6009", "milestone-off-path", DiagnosticSeverity.Warning, "A milestone is a step on the path to its conversion, but from this touchpoint no transition leads there. A transition is missing, the micro-conversion leads to another conversion, or it is `secondary`.");

    public override ElementList<int> Checklist => [50, 51];

    public override string BadExample => """
        state: current
        conversions:
          room-booked: { at: booking-mail }
        touchpoints:
          room-search: { next: [booking-mail, newsletter-form] }
          newsletter-form:
            microConversions:
              newsletter-ordered: { contributesTo: room-booked, kind: milestone }
          booking-mail: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        conversions:
          room-booked: { at: booking-mail }
        touchpoints:
          room-search: { next: [booking-mail, newsletter-form] }
          newsletter-form:
            microConversions:
              newsletter-ordered: { contributesTo: room-booked, kind: secondary }
          booking-mail: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map.Conversions.Count == 0 || !context.Graph.HasFlow)
        {
            return;
        }

        var onPath = new Dictionary<Id<Touchpoint>, bool[]>();
        for (var vertex = 0; vertex < map.Touchpoints.Count; vertex++)
        {
            var touchpoint = map.Touchpoints[vertex];
            foreach (var step in touchpoint.MicroConversions)
            {
                if (step is { Kind: MicroConversionKind.Milestone, ContributesTo: { } id } && map.Conversions[id]?.At is { } at && at != touchpoint.Id && !LeadingTo(context, at, onPath)[vertex])
                {
                    context.ReportElement(Places.MicroConversion(touchpoint, step), $"The milestone `{step.Id}` lies on no path to `{id}`: nothing leads from `{touchpoint.Id}` to `{at}`.");
                }
            }
        }
    }

    private static bool[] LeadingTo(RuleContext context, Id<Touchpoint> at, Dictionary<Id<Touchpoint>, bool[]> known)
    {
        if (!known.TryGetValue(at, out var before))
        {
            known.Add(at, before = context.Graph.IsLeadingTo(at));
        }

        return before;
    }
}
