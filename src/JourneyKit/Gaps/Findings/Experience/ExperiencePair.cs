using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint as it is and as it should be, as everybody meets it or as one persona does.</summary>
/// <param name="Pair">The touchpoint.</param>
/// <param name="Persona">The persona; null for what is said of everybody.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it should be.</param>
internal readonly record struct ExperiencePair(TouchpointPair Pair, Persona? Persona, ExperienceView Before, ExperienceView After)
{
    /// <summary>The same as everybody meets it.</summary>
    public ExperiencePair ForEverybody => Of(Pair, null);

    /// <summary>The persona in a sentence, after what it does: <c> for “Dana”</c>; empty for everybody.</summary>
    public string ForWhom => Persona is null ? "" : $" for {GapText.Name(Persona)}";

    /// <summary>What customers expect there today; null where that is unknown.</summary>
    public string? Expectation => (Before.Persona?.Expectation ?? Before.Touchpoint.Expectation)?.TrimEnd(' ', '.');

    /// <summary>Every pair that somebody meets: for everybody, then for each persona of whom either map says something else.</summary>
    public static IEnumerable<ExperiencePair> All(GapContext context) => context.Pairs.SelectMany(pair => All(context, pair));

    /// <summary>A pair for everybody, then for each such persona; nothing where nobody meets it.</summary>
    public static IEnumerable<ExperiencePair> All(GapContext context, TouchpointPair pair)
    {
        if (pair.Before.IsForNobody() || pair.After.IsForNobody())
        {
            yield break;
        }

        yield return Of(pair, null);
        if (pair.After.ByPersona.Count + pair.Before.ByPersona.Count == 0)
        {
            yield break;
        }

        foreach (var id in pair.After.ByPersona.Keys.Union(pair.Before.ByPersona.Keys, StringComparer.Ordinal))
        {
            if ((context.After.Map.Personas[id] ?? context.Before.Map.Personas[id]) is { } persona && IsMetBy(pair, persona))
            {
                yield return Of(pair, persona);
            }
        }
    }

    /// <summary>A pair as a persona meets it, or everybody.</summary>
    public static ExperiencePair Of(TouchpointPair pair, Persona? persona) => new(
        pair,
        persona,
        new ExperienceView(pair.Before, persona is null ? null : pair.Before.ByPersona[persona.Key]),
        new ExperienceView(pair.After, persona is null ? null : pair.After.ByPersona[persona.Key]));

    /// <summary>Whether a persona meets the touchpoint, today and in future.</summary>
    public static bool IsMetBy(TouchpointPair pair, Persona persona) => pair.Before.IsFor(persona.Id) && pair.After.IsFor(persona.Id);

    /// <summary>The parts of an id: those of the pair, then the persona.</summary>
    public IEnumerable<string> Ids(GapContext context)
    {
        if (Persona is not { Key: var persona })
        {
            return Pair.Ids;
        }

        // A persona may share its id with a touchpoint; then both touchpoints are named, so that it is not taken for one.
        return context.Before.Map.Touchpoints.Contains(persona) || context.After.Map.Touchpoints.Contains(persona)
            ? [Pair.Before.Key, Pair.After.Key, persona]
            : [.. Pair.Ids, persona];
    }

    /// <summary>The touchpoint and the persona, in each map that has them.</summary>
    public ElementList<GapElement> Elements(GapContext context) => Persona is null ? context.Elements(Pair) : [.. context.Elements(Pair), .. context.Elements(Persona)];
}
