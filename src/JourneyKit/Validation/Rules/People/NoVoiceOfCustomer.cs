using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Customers are heard in their own words.</summary>
internal sealed class NoVoiceOfCustomer : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3033", "no-voice-of-customer", DiagnosticSeverity.Hint, "One sentence of a customer convinces more than ten of a team, and shows that somebody has listened. Quote one where it matters most.");

    public override ElementList<int> Checklist => [63];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          complaint-desk: { emotion: -2 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          complaint-desk: { emotion: -2, quote: "You want a rating? Ring me back first." }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Touchpoints.Count == 0)
        {
            return;
        }

        foreach (var evidence in context.Map.Evidence)
        {
            if (evidence.Kind == EvidenceKind.Quote)
            {
                return;
            }
        }

        foreach (var persona in context.Map.Personas)
        {
            if (persona.Quote is not null)
            {
                return;
            }
        }

        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.Quote is not null || HasQuote(touchpoint))
            {
                return;
            }
        }

        context.ReportElement(Places.Touchpoints, "No customer is quoted anywhere in the map. One sentence as a `quote` does more than a page about it.");
    }

    private static bool HasQuote(Touchpoint touchpoint)
    {
        foreach (var experience in touchpoint.ByPersona)
        {
            if (experience.Quote is not null)
            {
                return true;
            }
        }

        return false;
    }
}
