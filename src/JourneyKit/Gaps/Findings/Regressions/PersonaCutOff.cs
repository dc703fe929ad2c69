using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona has a way to a conversion today, and none in the second map.</summary>
internal sealed class PersonaCutOff : GapDetector
{
    public override GapKind Kind { get; } = new("persona-cut-off", GapGroup.Regressions, "A persona of both maps has a way to a conversion today and none in the future map, where others have one.", "Always critical.") { Heading = "Personas that can no longer convert" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var conversions = context.Conversions.Where(outlook => outlook is { Before.Obstacle: null, After.Obstacle: null }).ToList();
        if (conversions.Count == 0)
        {
            yield break;
        }

        foreach (var persona in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[persona.Key] is not { } before || PersonaWithoutEntry.IsLost(context, before, persona) || !context.After.PersonaReach.MeetsAny(persona))
            {
                continue;
            }

            foreach (var outlook in conversions.Where(outlook => Reaches(context.Before, before, outlook.Before.Conversion!) && !Reaches(context.After, persona, outlook.After.Conversion!)))
            {
                yield return Gap(context, outlook, before, persona);
            }
        }
    }

    private static bool Reaches(JourneySide side, Persona persona, Conversion conversion)
        => side.PersonaReach.ReachesAlongTransitions(persona, conversion.At!.Value);

    private Gap Gap(GapContext context, ConversionOutlook outlook, Persona before, Persona after) => new()
    {
        Id = IdOf(after.Key, outlook.Id.Value),
        Kind = Kind,
        Severity = GapSeverity.Critical,
        Standing = GapStanding.Regression,
        Title = $"{GapText.Name(after)} cannot reach {ConversionText.Name(outlook)} {Regression.Where(context)}",
        Message = $"{GapText.Capital(context.WhenBefore)} {GapText.Name(after)} has a way to {ConversionText.Name(outlook)}; {Regression.Where(context)} none of the ways that are open to this persona leads there.",
        Advice = "Open a way for this persona, or say who helps.",
        Elements = [context.Before.Persona(before), context.After.Persona(after), .. ConversionText.Elements(outlook, context)],
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: [parent, student]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        personas: [parent, student]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { entry: true, next: { confirmation: { share: 60%, personas: [parent] } } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: [parent, student]
        conversions: { order: { at: confirmation } }
        touchpoints:
          cart: { entry: true, next: { confirmation: { share: 60%, personas: [parent, student] } } }
          confirmation: {}
        """,
    };
}
