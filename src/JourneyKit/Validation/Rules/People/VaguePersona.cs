using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona is somebody in particular.</summary>
internal sealed class VaguePersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3011", "vague-persona", DiagnosticSeverity.Info, "Goals that everybody has fit everybody. Three aspects are the least by which a team can tell what this person would do and another would not.");

    public override ElementList<int> Checklist => [10, 21];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, goals: [a flat before the baby comes] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          first-flat: { name: Mia, goals: [a flat before the baby comes], age: 31, challenges: [has never applied for a loan] }
        """;

    public override void Check(RuleContext context)
    {
        var vague = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona.IsVague())
            {
                var aspects = PersonaProfile.Aspects(persona);
                var said = aspects.Where(aspect => aspect.IsSaid).Select(aspect => aspect.Name).ToList();
                var missing = aspects.Where(aspect => !aspect.IsSaid).Select(aspect => aspect.Name);
                var tells = said.Count == 0 ? "tells nothing of the person. Add some of these" : $"tells only of {string.Join(" and ", said)}. Add some of these";
                vague.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` could be anybody: it {tells}: {string.Join(", ", missing)}.");
            }
        }

        vague.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas could be anybody: {all.Ids}. Add to each some of what makes it somebody: goals, needs, challenges, behaviors, motivations, who it is, channels. If these are roles or steps, they are no personas.");
    }
}
