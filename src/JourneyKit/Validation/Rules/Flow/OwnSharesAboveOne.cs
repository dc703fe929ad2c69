using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds personas whose shares out of a touchpoint make more than 100%.</summary>
internal sealed class OwnSharesAboveOne : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2027", "own-shares-above-one", DiagnosticSeverity.Error, "What `byPersona` says of a persona holds as written and changes no other share: on the other transitions the persona has the share of all customers. Together these shares may not exceed 100%. Half a unit of the last digit of each share is allowed for rounding.");

    public override string BadExample => """
        state: current
        personas: [member, guest]
        touchpoints:
          pay: { next: { confirmation: { share: 60%, byPersona: { member: 90% } }, basket: 40% } }
          basket: {}
          confirmation: {}
        """;

    public override string GoodExample => """
        state: current
        personas: [member, guest]
        touchpoints:
          pay: { next: { confirmation: { share: 60%, byPersona: { member: 90% } }, basket: { share: 40%, byPersona: { member: 10% } } } }
          basket: {}
          confirmation: {}
        """;

    public override void Check(RuleContext context)
    {
        for (var vertex = 0; vertex < context.Map.Touchpoints.Count; vertex++)
        {
            var touchpoint = context.Map.Touchpoints[vertex];
            HashSet<Id<Persona>>? asked = null;
            foreach (var transition in touchpoint.Next)
            {
                foreach (var (persona, _) in transition.ByPersona)
                {
                    if ((asked ??= []).Add(persona) && touchpoint.IsFor(persona) && context.Map.Personas[persona] is not null)
                    {
                        Check(context, vertex, persona, Places.Transition(touchpoint, transition) / PropertyKeys.ByPersona / persona.Value);
                    }
                }
            }
        }
    }

    private static void Check(RuleContext context, int vertex, Id<Persona> persona, ElementPath place)
    {
        var division = context.Graph.PersonaFlows.DivisionAt(vertex, persona);
        if (division.IsAboveOne)
        {
            context.ReportValue(place, $"The shares of `{persona}` out of `{context.Map.Touchpoints[vertex].Id}` make {Percent(division.StatedSum!)}, more than 100%: {Each(division)}. Lower one of them, or say with `byPersona` what its share is for `{persona}`.");
        }
    }

    private static string Each(PersonaDivision division)
    {
        var all = division.StatedShares.ToList();
        var shown = string.Join(", ", all.Take(Listing.Most).Select(way => $"{Percent(way.Share)} to `{way.To}`"));
        return all.Count > Listing.Most ? $"{shown} and {all.Count - Listing.Most} more" : shown;
    }

    private static string Percent(Fraction share) => ShareSum.Show(share, 4);
}
