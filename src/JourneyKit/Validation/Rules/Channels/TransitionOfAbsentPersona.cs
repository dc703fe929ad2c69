using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Channels;

/// <summary>The rule that finds transitions for personas who do not meet both touchpoints.</summary>
internal sealed class TransitionOfAbsentPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK5024", "transition-of-absent-persona", DiagnosticSeverity.Warning, "A persona who does not meet one of the two touchpoints cannot take the transition: it is left out of that persona's journey. Name the persona at the touchpoint, or take it out of the transition.");

    public override ElementList<int> Checklist => [11];

    public override string BadExample => """
        state: current
        personas: [commuter, tourist]
        touchpoints:
          ticket-machine:
            next:
              ask-the-conductor: { personas: [tourist] }
              board: { personas: [commuter] }
          ask-the-conductor: {}
          board: { personas: [tourist] }
        """;

    public override string GoodExample => """
        state: current
        personas: [commuter, tourist]
        touchpoints:
          ticket-machine:
            next:
              ask-the-conductor: { personas: [tourist] }
              board: { personas: [commuter] }
          ask-the-conductor: {}
          board: {}
        """;

    public override void Check(RuleContext context)
    {
        foreach (var from in context.Map.Touchpoints)
        {
            foreach (var transition in from.Next)
            {
                if ((transition.Personas is null && transition.ByPersona.Count == 0) || context.Map.Touchpoints[transition.To] is not { } to)
                {
                    continue;
                }

                CheckOwnShares(context, from, transition, to);
                foreach (var persona in transition.Personas ?? [])
                {
                    if (Missing(from, to, persona) is { } end)
                    {
                        context.ReportValue(Places.Transition(from, transition) / PropertyKeys.Personas / persona.Value, $"The transition from `{from.Id}` to `{to.Id}` is for `{persona}`, who does not meet `{end.Id}`. Name `{persona}` there, or not here.")
                            .See(Places.Touchpoint(end) / PropertyKeys.Personas, $"Who meets `{end.Id}`.");
                    }
                }
            }
        }
    }

    private static void CheckOwnShares(RuleContext context, Touchpoint from, Transition transition, Touchpoint to)
    {
        foreach (var (persona, _) in transition.ByPersona)
        {
            if (transition.Personas is { } named && !named.Items.Contains(persona))
            {
                context.ReportValue(Places.Transition(from, transition) / PropertyKeys.ByPersona / persona.Value, $"`{persona}` has a share of the transition from `{from.Id}` to `{to.Id}`, but is not among its `personas`: the share counts for nothing. Name `{persona}` there, or take the share out.");
            }
            else if (transition.Personas is null && Missing(from, to, persona) is { } end)
            {
                context.ReportValue(Places.Transition(from, transition) / PropertyKeys.ByPersona / persona.Value, $"`{persona}` has a share of the transition from `{from.Id}` to `{to.Id}`, but does not meet `{end.Id}`: the share counts for nothing. Name `{persona}` there, or take the share out.")
                    .See(Places.Touchpoint(end) / PropertyKeys.Personas, $"Who meets `{end.Id}`.");
            }
        }
    }

    // A touchpoint for nobody is left out on purpose, with all transitions to it.
    private static Touchpoint? Missing(Touchpoint from, Touchpoint to, Id<Persona> persona)
        => from.IsForNobody() || to.IsForNobody() ? null
            : !from.IsFor(persona) ? from
            : !to.IsFor(persona) ? to
            : null;
}
