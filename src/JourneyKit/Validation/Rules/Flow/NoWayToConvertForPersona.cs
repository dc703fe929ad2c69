using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds personas who can reach no conversion.</summary>
internal sealed class NoWayToConvertForPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2011", "no-way-to-convert-for-persona", DiagnosticSeverity.Warning, "Touchpoints and transitions that are for other personas only can shut a persona out of every conversion. If that is intended, the persona does not belong on this map.");

    public override ElementList<int> Checklist => [11, 57];

    public override string BadExample => """
        state: current
        personas: [resident, visitor]
        conversions:
          permit-bought: { at: permit }
        touchpoints:
          parking-page: { entry: true, next: [sign-in, ticket-machine] }
          sign-in: { personas: [resident], next: [permit] }
          ticket-machine: { exit: true }
          permit: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        personas: [resident, visitor]
        conversions:
          permit-bought: { at: permit }
          ticket-bought: { at: ticket-machine }
        touchpoints:
          parking-page: { entry: true, next: [sign-in, ticket-machine] }
          sign-in: { personas: [resident], next: [permit] }
          ticket-machine: { exit: true }
          permit: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (!context.Graph.HasFlow || map.Personas.Count == 0 || map.Conversions.Count == 0 || !context.Graph.PersonaFlows.Differ || !IsAnyReached(map, context.Graph.IsReachable))
        {
            return;
        }

        foreach (var persona in map.Personas)
        {
            var reach = context.PersonaReach;
            if (reach.MeetsAny(persona) && !reach.LacksEntry(persona) && !IsAnyReached(map, at => reach.Reaches(persona, at)))
            {
                context.ReportElement(Places.Persona(persona), $"`{persona.Id}` can reach none of the conversions: what leads to {Listing.Of([.. map.Conversions])} is for others. Open a way, or map what this persona comes for.").OnThisMap(context, Places.Persona(persona));
            }
        }
    }

    private static bool IsAnyReached(JourneyMap map, Predicate<Id<Touchpoint>> isReached)
    {
        foreach (var conversion in map.Conversions)
        {
            if (conversion.At is { } at && isReached(at))
            {
                return true;
            }
        }

        return false;
    }
}
