using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>
/// How many customers meet what a gap is about, relative to the largest volume of the first map. A gap at touchpoints is
/// met there alone, whoever else belongs to it; a gap of personas by their part of those who come there.
/// </summary>
internal sealed class GapReach(GapContext context, RankInputs inputs)
{
    private readonly ReachIndex index = new(context);

    /// <summary>The part of a gap for its reach; null where it is not known.</summary>
    public RankTerm? Of(Gap gap)
    {
        if (index.Busiest is not { Volume: > 0 and var largest })
        {
            return null;
        }

        Id<Persona>[] personas = [.. gap.Elements.Select(element => element.PersonaId).OfType<Id<Persona>>().Distinct()];
        var places = PlacesOf(gap).Select(index.Of).OfType<Touchpoint>().DistinctBy(touchpoint => touchpoint.Key, StringComparer.Ordinal);
        int[] volumes = [.. places.Select(touchpoint => Take(touchpoint, personas)).OfType<int>()];
        return volumes.Length == 0 ? null : new RankTerm(RankCriterion.Reach, RankTermKind.Largest, volumes, (double)largest);
    }

    // Where a gap is at a touchpoint, the team or the channel that it names has other customers elsewhere.
    private static IEnumerable<GapElement> PlacesOf(Gap gap)
        => gap.Elements.Any(element => element.IsAtTouchpoint) ? gap.Elements.Where(element => element.IsAtTouchpoint)
            : gap.Elements.Any(element => element.PersonaId is null) ? gap.Elements.Where(element => element.PersonaId is null)
            : gap.Elements;

    private int? Take(Touchpoint touchpoint, Id<Persona>[] personas)
    {
        var (volume, path) = (touchpoint.Volume!.Value, Places.Touchpoint(touchpoint) / PropertyKeys.Volume);
        if (personas.Length == 0 || PartOf(touchpoint, personas) is not { } part)
        {
            return personas.Length > 0 ? null : inputs.Take(context.Before.Input($"customers a month at {GapText.Name(touchpoint)}", path, Numerals.Number(volume)), volume);
        }

        var some = Math.Round(volume * part, 2);
        var names = GapText.Names(personas.Select(Persona).OfType<Persona>());
        return inputs.Take(context.Before.Input($"customers a month at {GapText.Name(touchpoint)}, {Numerals.Percent(Math.Round(part, 3))} of {Numerals.Number(volume)} as {names}", path, Numerals.Number(some)), $"{path} {string.Join(' ', personas)}", (double)some);
    }

    // Of those who meet the touchpoint; null where a share is missing that it takes.
    private decimal? PartOf(Touchpoint touchpoint, Id<Persona>[] personas)
    {
        if (touchpoint.Personas is not { } audience)
        {
            return Sum(personas) ?? (context.Before.Map.Personas.All(persona => personas.Contains(persona.Id)) ? 1 : null);
        }

        if (audience.Count == 0 || audience.All(personas.Contains))
        {
            return audience.Count == 0 ? null : 1;
        }

        return Sum(audience) is > 0 and var all ? Sum(audience.Where(personas.Contains)) / all : null;
    }

    private decimal? Sum(IEnumerable<Id<Persona>> personas)
        => personas.Aggregate((decimal?)0, (sum, persona) => sum + Persona(persona)?.Share?.Value) is { } all ? Math.Min(all, 1) : null;

    private Persona? Persona(Id<Persona> id) => context.Before.Map.Personas[id] ?? context.After.Map.Personas[id];
}
