using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>The part of a map that one persona meets, with what the map says of that persona in the place of what it says of everybody.</summary>
internal static class PersonaView
{
    public static ElementMap<Touchpoint> Of(JourneyMap map, Id<Persona> persona)
    {
        var met = map.Touchpoints.Where(touchpoint => IsFor(touchpoint.Personas, persona)).ToList();
        var keys = met.Select(touchpoint => touchpoint.Key).ToHashSet(StringComparer.Ordinal);
        return new(new ValueMap<string, Touchpoint>([.. met.Select(touchpoint => KeyValuePair.Create(touchpoint.Key, View(touchpoint, persona, keys)))]));
    }

    /// <summary>Whether something is for a persona: null means everybody, an empty list nobody.</summary>
    private static bool IsFor(ElementList<Id<Persona>>? personas, Id<Persona> persona) => personas is not { } named || named.Items.Contains(persona);

    private static Touchpoint View(Touchpoint touchpoint, Id<Persona> persona, HashSet<string> met)
    {
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
            Next = Where(touchpoint.Next, transition => IsFor(transition.Personas, persona) && met.Contains(transition.Key)),
            PainPoints = Where(touchpoint.PainPoints, painPoint => IsFor(painPoint.Personas, persona)),
        };
    }

    private static ElementMap<T> Where<T>(ElementMap<T> elements, Func<T, bool> isKept)
        where T : class, IKeyed
        => elements.All(isKept) ? elements : new(new ValueMap<string, T>([.. elements.Where(isKept).Select(element => KeyValuePair.Create(element.Key, element))]));
}
