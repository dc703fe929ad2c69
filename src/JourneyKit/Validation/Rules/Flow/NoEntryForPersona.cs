using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds personas without an entry.</summary>
internal sealed class NoEntryForPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2009", "no-entry-for-persona", DiagnosticSeverity.Warning, "Where entries are stated, journeys begin there and nowhere else. A persona for whom none of the entries is meant has touchpoints on the map, but never reaches them.");

    public override ElementList<int> Checklist => [11, 17];

    public override string BadExample => """
        state: current
        personas: [member, guest]
        touchpoints:
          member-login: { entry: true, personas: [member], next: [book-a-court] }
          book-a-court: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        personas: [member, guest]
        touchpoints:
          member-login: { entry: true, personas: [member], next: [book-a-court] }
          call-the-club: { entry: true, personas: [guest], next: [book-a-court] }
          book-a-court: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        if (!context.Graph.HasFlow)
        {
            return;
        }

        foreach (var persona in context.Map.Personas)
        {
            if (context.PersonaReach.LacksEntry(persona))
            {
                context.ReportElement(Places.Persona(persona), $"None of the entries is for `{persona.Id}`, who meets other touchpoints of this map. Say with `entry` where that journey begins.").OnThisMap(context, Places.Persona(persona));
            }
        }
    }
}
