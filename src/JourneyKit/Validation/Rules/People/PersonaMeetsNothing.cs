using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds personas who meet no touchpoint.</summary>
internal sealed class PersonaMeetsNothing : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3016", "persona-meets-nothing", DiagnosticSeverity.Warning, "A persona who meets no touchpoint has no journey on this map: its touchpoints are missing, or it belongs on another map.");

    public override ElementList<int> Checklist => [11, 100];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        personas: [resident, business-owner]
        touchpoints:
          online-form: { personas: [resident] }
          town-hall: { personas: [resident] }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas: [resident, business-owner]
        touchpoints:
          online-form: { personas: [resident] }
          town-hall: { personas: [resident, business-owner] }
        """;

    public override void Check(RuleContext context)
    {
        var met = new HashSet<Id<Persona>>();
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Personas is not { } named)
            {
                return;
            }

            foreach (var persona in named.Items)
            {
                met.Add(persona);
            }
        }

        foreach (var persona in context.Map.Personas)
        {
            if (context.Map.Touchpoints.Count > 0 && !met.Contains(persona.Id) && !context.IsDefinedElsewhere(Places.Persona(persona)))
            {
                context.ReportElement(Places.Persona(persona), $"The persona `{persona.Id}` meets no touchpoint: all of them are for others. Map what it meets, or take it out.");
            }
        }
    }
}
