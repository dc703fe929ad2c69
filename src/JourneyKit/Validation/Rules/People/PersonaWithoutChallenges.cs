using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas without challenges whom no pain point hits.</summary>
internal sealed class PersonaWithoutChallenges : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3010", "persona-without-challenges", DiagnosticSeverity.Info, "A persona whom nothing hinders has not been studied closely. Say what makes the journey hard for it, or name the persona at the pain points that hit it.");

    public override ElementList<int> Checklist => [16];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          caregiver: { name: Leyla, age: 52, goals: [an appointment for her father], behaviors: [calls in the lunch break] }
        touchpoints:
          book-appointment: {}
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          caregiver: { name: Leyla, age: 52, goals: [an appointment for her father], behaviors: [calls in the lunch break] }
        touchpoints:
          book-appointment: { painPoints: { held-line: Forty minutes on hold. } }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<Id<Persona>>? smooth = null;
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Challenges.Count == 0 && !persona.IsVague())
            {
                (smooth ??= []).Add(persona.Id);
            }
        }

        if (smooth is null)
        {
            return;
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                smooth.RemoveWhere(persona => touchpoint.IsFor(persona) && painPoint.Hits(persona));
            }

            if (smooth.Count == 0)
            {
                return;
            }
        }

        foreach (var persona in context.Map.Personas)
        {
            if (smooth.Contains(persona.Id))
            {
                context.ReportElement(Places.Persona(persona), $"The persona `{persona.Id}` has no challenges, and no pain point hits it. Ask what makes the journey hard for it.").OnThisMap(context, Places.Persona(persona));
            }
        }
    }
}
