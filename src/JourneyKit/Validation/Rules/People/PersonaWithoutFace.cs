using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas with neither portrait nor quote.</summary>
internal sealed class PersonaWithoutFace : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3008", "persona-without-face", DiagnosticSeverity.Hint, "People remember a picture and a sentence better than a list. With one of them, teams speak of the persona by name.");

    public override ElementList<int> Checklist => [15];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its personas look and speak";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          weekend-cyclist: { name: Ole, age: 44, goals: [a day without planning], behaviors: [books on Friday night] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          weekend-cyclist: { name: Ole, quote: "If the bike has no seat, I have none.", age: 44, goals: [a day without planning], behaviors: [books on Friday night] }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => persona is { Portrait: null, Quote: null }, Places.Persona)
            .Report(context, Places.Personas, "have a portrait or a quote", null, "Add one by which the team will remember this person.");
    }
}
