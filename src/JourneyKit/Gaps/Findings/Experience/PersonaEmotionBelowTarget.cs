using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>The whole journey of a persona feels worse today than the second map asks.</summary>
internal sealed class PersonaEmotionBelowTarget : GapDetector
{
    public override GapKind Kind { get; } = new("persona-emotion-below-target", GapGroup.Experience, "What a persona meets on the whole journey feels worse on average today than it should. Unweighted, one value for each pair of a touchpoint and what becomes of it that the persona meets in both maps, on a way that is open to it; where nothing else is said of the persona, what is said of everybody. Found for personas of both maps, where both emotions of at least two pairs are known, and not where all that the persona meets, with what is new and what goes, feels no better on average in the future map: then `persona-worse` or nothing is to be said.", "Low for less than one step on the scale, medium for less than two, high for two or more.") { Heading = "Personas whose journey feels worse than it should" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var persona in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[persona.Key] is not { } before)
            {
                continue;
            }

            var mean = new MeanEmotions(context);
            foreach (var pair in context.Pairs)
            {
                if (context.Before.IsMet(before, pair.Before) && context.After.IsMet(persona, pair.After))
                {
                    mean.Add(ExperiencePair.Of(pair, persona));
                }
            }

            if (mean.AreBelowTarget && !FeelsNoBetter(context, persona))
            {
                yield return Gap(context, persona, mean);
            }
        }
    }

    // What is desired where both maps have a touchpoint is not what is planned, where new touchpoints undo it.
    private static bool FeelsNoBetter(GapContext context, Persona persona)
        => context.Personas.FirstOrDefault(outlook => outlook.After.Id == persona.Id)?.FeelingGain <= 0;

    private Gap Gap(GapContext context, Persona persona, MeanEmotions mean) => new()
    {
        Id = IdOf(persona.Key),
        Kind = Kind,
        Severity = mean.Severity,
        Standing = GapStanding.Planned,
        Title = $"The journey of {GapText.Name(persona)} feels worse than it should",
        Message = $"The whole journey of {GapText.Name(persona)} feels {mean.Words}.",
        Elements = context.Elements(persona),
        Numbers = mean.Numbers,
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: [parent]
        touchpoints:
          cart: { emotion: 0 }
          payment: { emotion: -1 }
        """,
        """
        personas: [parent]
        touchpoints:
          cart: { emotion: 0 }
          payment: { emotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: [parent]
        touchpoints:
          cart: { emotion: 0 }
          payment: { emotion: -1 }
        """,
    };
}
