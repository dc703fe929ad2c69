using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas that say too little to be told apart.</summary>
internal sealed class VaguePersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3011", "vague-persona", DiagnosticSeverity.Info, "Goals that everybody has fit everybody. A team needs at least three aspects to tell what this person would do and another would not.");

    public override ElementList<int> Checklist => [10, 21];

    public override bool AsksDrafts => false;

    public override string Unsaid => "who its personas are";

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
        if (context.Map.Personas.Count > 0 && context.Map.Personas.All(persona => persona.IsVague()))
        {
            context.ReportUnsaid(Places.Personas, $"Add at least three of these to each persona: {Aspects}. Roles and steps are no personas.");
            return;
        }

        var vague = new FindingGroup(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona.IsVague())
            {
                var missing = PersonaProfile.Aspects(persona).Where(aspect => !aspect.IsSaid).Select(aspect => aspect.Name);
                vague.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` says too little to be told apart from others. Add some of these: {string.Join(", ", missing)}.");
            }
        }

        vague.Report(Places.Personas, all => $"{all.Count} of {context.Map.Personas.Count} personas say too little to be told apart from others: {all.Ids}. Add some of these to each: {Aspects}. Roles and steps are no personas.");
    }

    private static string Aspects => string.Join(", ", PersonaProfile.Aspects(new Persona("any")).Select(aspect => aspect.Name));
}
