using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A persona's journey begins nowhere in the second map.</summary>
internal sealed class PersonaWithoutEntry : GapDetector
{
    public override GapKind Kind { get; } = new("persona-without-entry", GapGroup.Regressions, "The journey of a persona of both maps begins somewhere today, and nowhere in the future map, though the persona meets something there.", "Always critical.");

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (!context.Current.Graph.HasFlow || !context.Future.Graph.HasFlow)
        {
            yield break;
        }

        foreach (var persona in context.Future.Map.Personas)
        {
            if (context.Current.Map.Personas[persona.Key] is { } now && IsLost(context, persona.Id))
            {
                yield return Gap(context, now, persona);
            }
        }
    }

    /// <summary>Whether the persona has no entry any more.</summary>
    public static bool IsLost(GapContext context, Id<Persona> persona)
        => context.Current.GraphFor(persona).Entries.Count > 0 && context.Future.GraphFor(persona) is { Entries.Count: 0, Touchpoints.Count: > 0 };

    private Gap Gap(GapContext context, Persona now, Persona then) => new()
    {
        Id = IdOf(then.Key),
        Kind = Kind,
        Severity = GapSeverity.Critical,
        Standing = GapStanding.Regression,
        Title = $"The journey of {GapText.Name(then)} begins nowhere {Regression.Where(context)}",
        Message = $"Today {GapText.Name(then)} begins at {GapText.Names(context.Current.GraphFor(now.Id).Entries.Select(entry => context.Current.Map.Touchpoints[entry.Touchpoint]!))}; {Regression.Where(context)} no touchpoint that {GapText.Name(then)} meets is an entry.",
        Advice = "Say where this persona begins.",
        Elements = [context.Current.Persona(now), context.Future.Persona(then)],
    };
}
