using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona has a face or a voice.</summary>
internal sealed class PersonaWithoutFace : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3008", "persona-without-face", DiagnosticSeverity.Hint, "People remember a picture and a sentence, not a list. With one of them teams speak of the person by name.");

    public override ElementList<int> Checklist => [15];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona is { Portrait: null, Quote: null } && !persona.IsVague())
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` has neither portrait nor quote to be remembered by.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas have neither portrait nor quote to be remembered by: {all.Ids}.");
    }
}
