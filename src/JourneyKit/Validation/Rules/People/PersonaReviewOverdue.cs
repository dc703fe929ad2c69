using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas whose last review is long ago.</summary>
internal sealed class PersonaReviewOverdue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3020", "persona-review-overdue", DiagnosticSeverity.Info, "Customers change. A persona that has long not been compared with new data may describe nobody any more.");

    public override ElementList<int> Checklist => [22, 135];

    public override bool AsksDrafts => false;

    public override RuleNeeds Needs => RuleNeeds.Today;

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
        var today = context.Today!.Value;
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Reviewed is { } reviewed && Age.IsOld(context.Thresholds.OldPersona, reviewed, today))
            {
                context.ReportValue(Places.Persona(persona) / PropertyKeys.Reviewed, $"The persona `{persona.Id}` was last reviewed {Age.Of(reviewed, today)} ago, {Age.When(reviewed)}. Compare it with newer data.");
            }
        }
    }
}
