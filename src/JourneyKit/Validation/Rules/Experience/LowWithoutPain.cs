using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rule that finds touchpoints that are bad for customers and have no pain point.</summary>
internal sealed class LowWithoutPain : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK4003", "low-without-pain", DiagnosticSeverity.Info, "What is bad for customers cannot be improved without a pain point: nobody knows what to change. A touchpoint is bad by a low emotion, a low satisfaction, a high effort, or, where neither emotion nor satisfaction is known, by harsh words of customers. Say what goes wrong there. Touchpoints at competitors are left out.");

    public override ElementList<int> Checklist => [43, 44, 65];

    public override bool AsksDrafts => false;

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
        // What is bad in a future map is planned, and compared with the current map.
        if (context.Map.State == MapState.Future)
        {
            return;
        }

        var limits = context.BadLimits;
        var missing = new MissingValues("bad touchpoint");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (touchpoint.IsForNobody() || FromChannel.IsCompetitors(context.Map, touchpoint))
            {
                continue;
            }

            foreach (var view in new ExperienceViews(touchpoint))
            {
                if (BadSigns.Of(view, limits) is [var sign, ..])
                {
                    missing.Ask();
                    if (!view.HasPainPoint())
                    {
                        missing.Add(touchpoint.Key, view.Place(sign.Property, isPersonas: view.Persona is not null));
                        break;
                    }
                }
            }
        }

        missing.Report(context, Places.Touchpoints, "have a pain point that says why", null, "Say what goes wrong there.");
    }
}
