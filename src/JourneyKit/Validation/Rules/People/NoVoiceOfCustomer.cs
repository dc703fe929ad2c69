using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds maps without any quote.</summary>
internal sealed class NoVoiceOfCustomer : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3033", "no-voice-of-customer", DiagnosticSeverity.Hint, "One sentence of a customer convinces readers more than ten of a team. Add a quote where it matters most. Blueprints, which show how a service works, need none.");

    public override ElementList<int> Checklist => [63];

    public override bool AsksDrafts => false;

    public override string Unsaid => "what customers say in their own words";

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
        if (context.Map is { Touchpoints.Count: 0 } or { Kind: MapKind.Blueprint })
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

        context.ReportUnsaid(Places.Touchpoints, "Add a `quote` to a touchpoint, a persona or a piece of evidence.");
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
