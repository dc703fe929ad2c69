using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona wants something.</summary>
internal sealed class PersonaWithoutGoals : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3003", "persona-without-goals", DiagnosticSeverity.Info, "What customers want to reach is what the journey is judged by. A persona without goals or needs gives no measure for any touchpoint.");

    public override ElementList<int> Checklist => [10, 16];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona is { Goals.Count: 0, Needs.Count: 0 } && !persona.IsVague())
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` has neither goals nor needs: say what this person wants to reach.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas have neither goals nor needs: {all.Ids}. Say what these people want to reach.");
    }
}
