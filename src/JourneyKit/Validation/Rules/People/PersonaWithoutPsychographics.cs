using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona says what moves the person.</summary>
internal sealed class PersonaWithoutPsychographics : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3007", "persona-without-psychographics", DiagnosticSeverity.Hint, "Values, interests, lifestyle and motivations explain why two people of the same age choose differently, and what makes this one buy.");

    public override ElementList<int> Checklist => [14, 18];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona is { Values.Count: 0, Interests.Count: 0, Lifestyle: null, Motivations.Count: 0 } && !persona.IsVague())
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` says nothing of values, interests, lifestyle or motivations: what moves this person to act.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas say nothing of values, interests, lifestyle or motivations, what moves these people to act: {all.Ids}.");
    }
}
