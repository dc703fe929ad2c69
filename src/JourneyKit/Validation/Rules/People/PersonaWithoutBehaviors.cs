using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas without behaviors.</summary>
internal sealed class PersonaWithoutBehaviors : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3006", "persona-without-behaviors", DiagnosticSeverity.Hint, "What people do says more than who they are: how they buy, search, ask and put things off. A journey has to fit these habits.");

    public override ElementList<int> Checklist => [13];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its personas behave";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, age: 31, goals: [a flat before the baby comes], challenges: [has never applied for a loan] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, age: 31, goals: [a flat before the baby comes], challenges: [has never applied for a loan], behaviors: [compares three banks by phone] }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => persona.Behaviors.Count == 0, Places.Persona)
            .Report(context, Places.Personas, "have behaviors", null, "Say how this person searches, buys or asks.");
    }
}
