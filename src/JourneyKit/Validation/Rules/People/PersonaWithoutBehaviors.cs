using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona says how the person behaves.</summary>
internal sealed class PersonaWithoutBehaviors : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3006", "persona-without-behaviors", DiagnosticSeverity.Hint, "What people do tells more than who they are: how they buy, search, ask and put off. Habits are what a journey has to fit into.");

    public override ElementList<int> Checklist => [13];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Behaviors.Count == 0 && !persona.IsVague())
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` says nothing of behaviors: how this person searches, buys or asks.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas say nothing of behaviors, how these people search, buy or ask: {all.Ids}.");
    }
}
