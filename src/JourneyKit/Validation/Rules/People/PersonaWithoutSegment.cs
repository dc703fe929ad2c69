using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas without a segment, in maps with segments.</summary>
internal sealed class PersonaWithoutSegment : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3013", "persona-without-segment", DiagnosticSeverity.Hint, "Without a segment nobody can say how many customers the persona stands for, or what they are worth.");

    public override ElementList<int> Checklist => [20];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which segments its personas stand for";

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
        if (context.Map.Segments.Count > 0)
        {
            MissingValues.Among("persona", context.Map.Personas, persona => persona.Segment is null, Places.Persona)
                .Report(context, Places.Personas, "say which segment it stands for", "say which segment they stand for", "Name it in `segment`.");
        }
    }
}
