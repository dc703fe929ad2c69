using JourneyKit.Diagnostics;
using JourneyKit.Model;
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

        foreach (var persona in context.Map.Personas)
        {
            if (persona.Segment is null)
            {
                context.ReportElement(Places.Persona(persona), $"The persona `{persona.Id}` does not say which segment it stands for: name it as `segment`.");
            }
        }
    }
}
