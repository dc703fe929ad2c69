using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds severe and frequent pain points at touchpoints that feel good.</summary>
internal sealed class PainAtAHigh : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4004", "pain-at-a-high", DiagnosticSeverity.Info, "At least half of the customers meet a severe problem here, yet the touchpoint is said to feel good. Either customers notice the problem only later, and it belongs there, or the emotion is that of other customers.");

    public override ElementList<int> Checklist => [65];

    public override string BadExample => """
        state: current
        touchpoints:
          sign-up: { emotion: 2, painPoints: { lost-form: { description: The form is empty after an error., severity: 5, frequency: 60% } } }
        """;

    public override string GoodExample => """
        state: current
        touchpoints:
          sign-up: { emotion: -1, painPoints: { lost-form: { description: The form is empty after an error., severity: 5, frequency: 60% } } }
        """;

    public override void Check(RuleContext context)
    {
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                if (painPoint is { Severity: { } severity, Frequency: { } frequency }
                    && severity >= context.Thresholds.SeverePain
                    && frequency.Value >= 0.5m
                    && Emotion(touchpoint, painPoint) is { Value: >= 1 } emotion)
                {
                    context.ReportElement(Places.PainPoint(touchpoint, painPoint), $"The pain point `{painPoint.Id}` is severe ({severity} of 5) and hits {frequency} of those at `{touchpoint.Id}`, yet the emotion there is {emotion} (of -2 to 2). If customers notice it only later, move it there.");
                }
            }
        }
    }

    // The emotion of those whom it hits; the best one where it hits several personas.
    private static Score? Emotion(Touchpoint touchpoint, PainPoint painPoint)
    {
        if (painPoint.Personas is not { } hit)
        {
            return touchpoint.Emotion;
        }

        Score? best = null;
        foreach (var persona in hit.Items)
        {
            var emotion = touchpoint.ByPersona[persona.Value]?.Emotion ?? touchpoint.Emotion;
            best = best is null || emotion > best ? emotion : best;
        }

        return best;
    }
}
