using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A persona says which channels it uses.</summary>
internal sealed class PersonaWithoutChannels : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3009", "persona-without-channels", DiagnosticSeverity.Info, "Whether a channel is the right one depends on who shall use it. Say which channels the persona prefers, uses and avoids.");

    public override ElementList<int> Checklist => [17];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        channels: [website, phone]
        personas:
          retired-surveyor: { name: Walter, age: 71, goals: [heavy things brought to the kitchen], challenges: [one-time codes] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        channels: [website, phone]
        personas:
          retired-surveyor: { name: Walter, age: 71, goals: [heavy things brought to the kitchen], challenges: [one-time codes], channels: { phone: preferred } }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Channels.Count == 0)
        {
            return;
        }

        var concerned = new Gathered(context);
        foreach (var persona in context.Map.Personas)
        {
            if (persona.Channels.Count == 0 && !persona.IsVague())
            {
                concerned.Add(Places.Persona(persona), persona.Key, $"The persona `{persona.Id}` says nothing of channels: which of them this person prefers, uses and avoids.");
            }
        }

        concerned.Report(Places.Personas, all => $"{Listing.OutOf(all.Count, context.Map.Personas.Count)} personas say nothing of channels, which they prefer, use and avoid: {all.Ids}.");
    }
}
