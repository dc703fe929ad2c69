using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas without goals and needs.</summary>
internal sealed class PersonaWithoutGoals : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3003", "persona-without-goals", DiagnosticSeverity.Info, "A journey is judged by what customers want to achieve. Without goals or needs of the persona no touchpoint can be judged.");

    public override ElementList<int> Checklist => [10, 16];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what its personas want";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          shift-worker:
            name: Jonas
            occupation: Nurse on nights
            behaviors: [buys single tickets, decides at the stop]
            challenges: [no train after midnight]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          shift-worker:
            name: Jonas
            occupation: Nurse on nights
            behaviors: [buys single tickets, decides at the stop]
            challenges: [no train after midnight]
            goals: [home within the hour after work]
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => persona is { Goals.Count: 0, Needs.Count: 0 }, Places.Persona)
            .Report(context, Places.Personas, "have goals or needs", null, "Say what this person wants to achieve.");
    }
}
