using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona's journey begins nowhere in the second map.</summary>
internal sealed class PersonaWithoutEntry : GapDetector
{
    public override GapKind Kind { get; } = new("persona-without-entry", GapGroup.Regressions, "The journey of a persona of both maps begins somewhere today, and nowhere in the future map, though the persona meets something there.", "Always critical.") { Heading = "Personas that have nowhere to begin" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Before.Graph.HasFlow || !context.After.Graph.HasFlow)
        {
            yield break;
        }

        foreach (var persona in context.After.Map.Personas)
        {
            if (context.Before.Map.Personas[persona.Key] is { } before && IsLost(context, before, persona))
            {
                yield return Gap(context, before, persona);
            }
        }
    }

    /// <summary>Whether the persona has no entry any more.</summary>
    public static bool IsLost(GapContext context, Persona before, Persona after)
        => context.Before.PersonaReach.HasEntry(before) && !context.After.PersonaReach.HasEntry(after) && context.After.PersonaReach.MeetsAny(after);

    private Gap Gap(GapContext context, Persona before, Persona after) => new()
    {
        Id = IdOf(after.Key),
        Kind = Kind,
        Severity = GapSeverity.Critical,
        Standing = GapStanding.Regression,
        Title = $"The journey of {GapText.Name(after)} begins nowhere {Regression.Where(context)}",
        Message = $"{GapText.Capital(context.WhenBefore)} {GapText.Name(after)} begins at {GapText.Names(context.Before.Graph.For(before.Id).Entries.Select(entry => context.Before.Map.Touchpoints[entry.Touchpoint]!))}; {Regression.Where(context)} no touchpoint that {GapText.Name(after)} meets is an entry.",
        Advice = "Say where this persona begins.",
        Elements = [context.Before.Persona(before), context.After.Persona(after)],
    };

    public override GapExample FoundExample { get; } = new(
        """
        personas: [parent, student]
        touchpoints:
          cart: { entry: true, next: { payment: 60% } }
          payment: {}
        """,
        """
        personas: [parent, student]
        touchpoints:
          cart: { entry: true, personas: [parent], next: { payment: 60% } }
          payment: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: [parent, student]
        touchpoints:
          cart: { entry: true, personas: [parent, student], next: { payment: 60% } }
          payment: {}
        """,
    };
}
