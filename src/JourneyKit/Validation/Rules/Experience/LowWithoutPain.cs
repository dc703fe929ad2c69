using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>What is bad for customers says why.</summary>
internal sealed class LowWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4003", "low-without-pain", DiagnosticSeverity.Info, "What is bad for customers cannot be mended without a pain point that says why. A touchpoint is bad by its emotion, by low satisfaction, by high effort, or, where neither emotion nor satisfaction is known, by a harsh word of customers. Say what goes wrong there.");

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
        // What is bad in a map to come is the plan, and told beside the map of today.
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        var limits = context.BadLimits;
        var missing = new Shortfall("bad touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.IsForNobody())
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (BadSigns.Of(view, limits) is [var sign, ..])
                {
                    missing.Look();
                    if (!view.HasPainPoint())
                    {
                        missing.Add(touchpoint.Key, view.Place(sign.Property, isPersonas: view.Persona is not null));
                        break;
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "has no pain point that says why", "have no pain point that says why", "Say what goes wrong there.");
    }
}
