using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds segments for which no persona stands.</summary>
internal sealed class SegmentWithoutPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3012", "segment-without-persona", DiagnosticSeverity.Info, "A segment without a persona has no journey on the map. Add a persona for it, or say `prioritized: false` if the map is not about it.");

    public override ElementList<int> Checklist => [3, 20];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        segments: [families, students]
        personas:
          busy-parent: { name: Dana, segment: families }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        segments: [families, students]
        personas:
          busy-parent: { name: Dana, segment: families }
          flat-share: { name: Priya, segment: students }
        """;

    public override void Check(RuleContext context)
    {
        // Of a map without personas another rule says so.
        if (context.Map.Segments.Count == 0 || context.Map.Personas.Count == 0)
        {
            return;
        }

        var represented = new HashSet<Id<Segment>>();
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Segment is { } segment)
            {
                represented.Add(segment);
            }
        }

        var concerned = new FindingGroup(context);
        foreach (var segment in context.Map.Segments)
        {
            if (segment.Prioritized != false && !represented.Contains(segment.Id) && !context.IsDefinedElsewhere(Places.Segment(segment)))
            {
                concerned.Add(Places.Segment(segment), segment.Key, $"No persona stands for the segment `{segment.Id}`. Add one, name it in the `segment` of a persona, or say `prioritized: false` if the map is not about it.");
            }
        }

        concerned.Report(Places.Segments, all => $"No persona stands for {all.Count} segments: {all.Ids}. Add one for each, name them in the `segment` of personas, or say `prioritized: false` if the map is not about them.");
    }
}
