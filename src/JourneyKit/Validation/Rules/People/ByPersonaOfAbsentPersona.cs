using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds experiences of personas who do not meet the touchpoint.</summary>
internal sealed class ByPersonaOfAbsentPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3018", "by-persona-of-absent-persona", DiagnosticSeverity.Warning, "The touchpoint names whom it is for, and then says how it is for somebody else. One of the two is out of date.");

    public override ElementList<int> Checklist => [11];

    public override string BadExample => """
        state: current
        personas: [guest, member]
        touchpoints:
          priority-desk:
            personas: [member]
            byPersona: { guest: { emotion: -1 } }
        """;

    public override string GoodExample => """
        state: current
        personas: [guest, member]
        touchpoints:
          priority-desk:
            personas: [member, guest]
            byPersona: { guest: { emotion: -1 } }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var experience in touchpoint.ByPersona)
            {
                if (!touchpoint.IsFor(experience.Persona))
                {
                    context.ReportElement(Places.ByPersona(touchpoint, experience), $"`{touchpoint.Id}` tells how it is for the persona `{experience.Persona}`, whom its `personas` leave out. Name the persona there, or take out what is told here.");
                }
            }
        }
    }
}
