using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas of whom nothing says which channels they use.</summary>
internal sealed class PersonaWithoutChannels : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3009", "persona-without-channels", DiagnosticSeverity.Info, "Whether a channel is the right one depends on who is to use it. Say which channels the persona prefers, uses and avoids.");

    public override ElementList<int> Checklist => [17];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which channels its personas use";

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

        MissingValues.Among("persona", context.Map.Personas.Where(persona => !persona.IsVague()), persona => persona.Channels.Count == 0, Places.Persona)
            .Report(context, Places.Personas, "say which channels it uses", "say which channels they use", "Say in `channels` which this person prefers, uses and avoids.");
    }
}
