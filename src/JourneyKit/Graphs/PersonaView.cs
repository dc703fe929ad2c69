using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The part of a map that one persona meets, with what the map says of that persona in the place of what it says of everybody.</summary>
internal static class PersonaView
{
    /// <summary>The touchpoints as the persona meets them; null where they are those of everybody.</summary>
    public static ElementMap<Touchpoint>? Of(JourneyMap map, Id<Persona> persona)
    {
        var met = new List<KeyValuePair<string, Touchpoint>>(map.Touchpoints.Count);
        foreach (var entry in map.Touchpoints.Entries.Entries)
        {
            if (IsFor(entry.Value.Personas, persona))
            {
                met.Add(entry);
            }
        }

        // Where the persona meets all of them, no transition leads to one that it does not.
        var ids = met.Count == map.Touchpoints.Count ? null : met.Select(entry => entry.Value.Id).ToHashSet();
        var isSame = ids is null;
        for (var i = 0; i < met.Count; i++)
        {
            var view = View(met[i].Value, persona, ids);
            isSame &= ReferenceEquals(view, met[i].Value);
            met[i] = KeyValuePair.Create(met[i].Key, view);
        }

        return isSame ? null : new ElementMap<Touchpoint>(new ValueMap<string, Touchpoint>([.. met]));
    }

    /// <summary>Whether something is for a persona: null means everybody, an empty list nobody.</summary>
    private static bool IsFor(ElementList<Id<Persona>>? personas, Id<Persona> persona) => personas is not { } named || named.Items.Contains(persona);

    // Most touchpoints are the same for everybody: those are not copied.
    private static Touchpoint View(Touchpoint touchpoint, Id<Persona> persona, HashSet<Id<Touchpoint>>? met)
    {
        var next = Own(Where(touchpoint.Next, transition => IsFor(transition.Personas, persona) && met?.Contains(transition.To) != false), persona);
        var painPoints = Where(touchpoint.PainPoints, painPoint => IsFor(painPoint.Personas, persona));
        if (touchpoint.ByPersona.Count == 0)
        {
            return next.Entries.Entries == touchpoint.Next.Entries.Entries && painPoints.Count == touchpoint.PainPoints.Count
                ? touchpoint
                : touchpoint with { Next = next, PainPoints = painPoints };
        }

        var experience = touchpoint.ByPersona[persona.Value];
        return touchpoint with
        {
            Doing = experience?.Doing ?? touchpoint.Doing,
            Thinking = experience?.Thinking ?? touchpoint.Thinking,
            Feeling = experience?.Feeling ?? touchpoint.Feeling,
            Emotion = experience?.Emotion ?? touchpoint.Emotion,
            Expectation = experience?.Expectation ?? touchpoint.Expectation,
            Importance = experience?.Importance ?? touchpoint.Importance,
            Satisfaction = experience?.Satisfaction ?? touchpoint.Satisfaction,
            Effort = experience?.Effort ?? touchpoint.Effort,
            Quote = experience?.Quote ?? touchpoint.Quote,
            ByPersona = default,
            Next = next,
            PainPoints = painPoints,
        };
    }

    private static ElementMap<Transition> Own(ElementMap<Transition> next, Id<Persona> persona)
    {
        foreach (var transition in next)
        {
            if (transition.ByPersona.Count > 0)
            {
                return [.. next.Select(one => one.ByPersona.Count == 0 ? one : one with { Share = one.ByPersona.TryGetValue(persona, out var own) ? own : one.Share, ByPersona = default })];
            }
        }

        return next;
    }

    private static ElementMap<T> Where<T>(ElementMap<T> elements, Func<T, bool> isKept)
        where T : class, IKeyed
    {
        foreach (var element in elements)
        {
            if (!isKept(element))
            {
                return new(new ValueMap<string, T>([.. elements.Where(isKept).Select(kept => KeyValuePair.Create(kept.Key, kept))]));
            }
        }

        return elements;
    }
}
