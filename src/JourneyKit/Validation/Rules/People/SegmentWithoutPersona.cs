using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Every segment has a persona.</summary>
internal sealed class SegmentWithoutPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3012", "segment-without-persona", DiagnosticSeverity.Info, "A segment that no persona stands for is in the figures and in nobody's mind. Give it a persona, say with `prioritized: false` that this map is not about it, or leave it out.");

    public override ElementList<int> Checklist => [3, 20];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        // A map without personas is told so once, not segment by segment.
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

        var concerned = new Gathered(context);
        foreach (var segment in context.Map.Segments)
        {
            if (segment.Prioritized != false && !represented.Contains(segment.Id) && !context.IsDefinedElsewhere(Places.Segment(segment)))
            {
                concerned.Add(Places.Segment(segment), segment.Key, $"No persona stands for the segment `{segment.Id}`. Draw one, say with `segment` whose it is, or with `prioritized: false` that the map is not about it.");
            }
        }

        concerned.Report(Places.Segments, all => $"No persona stands for {all.Count} segments: {all.Ids}. Draw one for each, say with `segment` whose they are, or with `prioritized: false` that the map is not about them.");
    }
}
