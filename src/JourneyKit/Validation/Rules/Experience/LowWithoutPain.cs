using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>A low says why it is one.</summary>
internal sealed class LowWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4003", "low-without-pain", DiagnosticSeverity.Info, "A bad emotion without a pain point cannot be mended: nobody knows what to change. Say what goes wrong there.");

    public override ElementList<int> Checklist => [43, 44, 65];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          check-in: { emotion: 1, painPoints: { id-twice: The passport is asked for twice. } }
          luggage-belt: { emotion: -2 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        touchpoints:
          check-in: { emotion: 1, painPoints: { id-twice: The passport is asked for twice. } }
          luggage-belt: { emotion: -2, painPoints: { no-word: Nobody says whether the bags are on their way. } }
        """;

    public override void Check(RuleContext context)
    {
        // What is low in a map to come is the plan; a map of today without any pain point is told so once.
        if (context.Map.State == MapState.Future || !HasPainPoint(context.Map))
        {
            return;
        }

        var missing = new Shortfall("low touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.IsForNobody())
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                var emotion = view.Persona is { } persona ? persona.Emotion : touchpoint.Emotion;
                if (emotion <= context.Thresholds.LowEmotion)
                {
                    missing.Look();
                    if (!view.HasPainPoint())
                    {
                        missing.Add(touchpoint.Key, view.Place("emotion", isPersonas: view.Persona is not null));
                        break;
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "has no pain point that says why", "have no pain point that says why", "Say what goes wrong there.");
    }

    private static bool HasPainPoint(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
