using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas without values, interests, lifestyle and motivations.</summary>
internal sealed class PersonaWithoutPsychographics : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3007", "persona-without-psychographics", DiagnosticSeverity.Hint, "Values, interests, lifestyle and motivations explain why two people of the same age choose differently.");

    public override ElementList<int> Checklist => [14, 18];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what makes its personas act";

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          weekend-cyclist: { name: Ole, age: 44, goals: [a day without planning], behaviors: [books on Friday night], challenges: [three connections with a bike] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          weekend-cyclist: { name: Ole, age: 44, goals: [a day without planning], behaviors: [books on Friday night], challenges: [three connections with a bike], motivations: [seeing green after a week of screens] }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => persona is { Values.Count: 0, Interests.Count: 0, Lifestyle: null, Motivations.Count: 0 }, Places.Persona)
            .Report(context, Places.Personas, "have values, interests, a lifestyle or motivations", null, "Say what makes this person act.");
    }
}
