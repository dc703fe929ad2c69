using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of experiences.</summary>
internal static class PersonaExperienceDefinition
{
    public static readonly ElementTable<PersonaExperience> Table = new("personaExperience", "A persona's experience", "experiences", "How one persona experiences a touchpoint, where that differs.", Define);

    public static readonly ElementMapShape<PersonaExperience> Map = new(Table, new ReferenceKeys<Persona>(ReferenceScope.Document));

    private static PersonaExperience Define(Slots<PersonaExperience> at) => new(at.Key<Persona>())
    {
        Doing = at.Doing(),
        Thinking = at.Thinking(),
        Feeling = at.Feeling(),
        Emotion = at.Emotion(),
        Expectation = at.Expectation(),
        Importance = at.Importance(),
        Satisfaction = at.Satisfaction(),
        Effort = at.Effort(),
        Quote = at.Quote(),
        Extensions = at.Extensions(experience => experience.Extensions),
    };
}
