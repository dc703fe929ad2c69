using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona is looked at again from time to time.</summary>
internal sealed class PersonaReviewOverdue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3020", "persona-review-overdue", DiagnosticSeverity.Info, "People change, and so does who comes. A persona that nobody has held against new data for long is a memory.");

    public override ElementList<int> Checklist => [22, 135];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, reviewed: 2024-03-11 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, reviewed: 2026-03-11 }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Today is not { } today)
        {
            return;
        }

        foreach (var persona in context.Map.Personas)
        {
            if (persona.Reviewed is { } reviewed && Age.IsOver(context.Thresholds.OldPersona, reviewed, today))
            {
                context.ReportValue(Places.Persona(persona) / "reviewed", $"The persona `{persona.Id}` was last reviewed {Age.Of(reviewed, today)} ago, {Age.When(reviewed)}. Hold it against newer data.");
            }
        }
    }
}
