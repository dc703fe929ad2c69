using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas of whom nothing says who they are.</summary>
internal sealed class PersonaWithoutDemographics : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3005", "persona-without-demographics", DiagnosticSeverity.Hint, "Age, occupation and place decide what people can use, reach and afford. One of them is enough to begin with.");

    public override ElementList<int> Checklist => [12];

    public override bool AsksDrafts => false;

    public override string Unsaid => "who its personas are";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          first-flat:
            name: Mia
            goals: [a flat before the baby comes]
            challenges: [has never applied for a loan]
            behaviors: [compares three banks by phone]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          first-flat:
            name: Mia
            age: 31
            goals: [a flat before the baby comes]
            challenges: [has never applied for a loan]
            behaviors: [compares three banks by phone]
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => !persona.SaysWhoItIs(), Places.Persona)
            .Report(context, Places.Personas, "have an age, occupation, location or other demographics", null, "Add one of them.");
    }
}
