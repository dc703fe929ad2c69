using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Every persona stands for a segment, where there are segments.</summary>
internal sealed class PersonaWithoutSegment : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3013", "persona-without-segment", DiagnosticSeverity.Hint, "Without a segment nobody can say how many customers the persona stands for, or what they are worth.");

    public override ElementList<int> Checklist => [20];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        segments: { families: { size: 34% } }
        personas:
          busy-parent: { name: Dana }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        segments: { families: { size: 34% } }
        personas:
          busy-parent: { name: Dana, segment: families }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Segments.Count == 0)
        {
            return;
        }

        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Segment is null)
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` does not say which segment it stands for: name it as `segment`.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas do not say which segment they stand for: {all.Ids}. Name it as `segment`.");
    }
}
