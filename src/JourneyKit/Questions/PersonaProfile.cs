using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells how much a persona says of the person it stands for.</summary>
internal static class PersonaProfile
{
    /// <summary>A persona with fewer aspects cannot be told apart from others.</summary>
    private const int FewestAspects = 3;

    /// <summary>Whether the persona says so little that one finding about it is enough.</summary>
    public static bool IsVague(this Persona persona)
    {
        var said = persona.Description is null ? 0 : 1;
        foreach (var (_, isSaid) in Aspects(persona))
        {
            said += isSaid ? 1 : 0;
        }

        return said < FewestAspects;
    }

    /// <summary>The aspects by which a persona is told apart, each with whether the persona says anything of it.</summary>
    public static (string Name, bool IsSaid)[] Aspects(Persona persona) =>
    [
        ("goals", persona.Goals.Count > 0),
        ("needs", persona.Needs.Count > 0),
        ("challenges", persona.Challenges.Count > 0),
        ("behaviors", persona.Behaviors.Count > 0),
        ("motivations", persona.Motivations.Count > 0),
        ("age, occupation or location", persona.SaysWhoItIs()),
        ("channels", persona.Channels.Count > 0),
    ];

    public static bool SaysWhoItIs(this Persona persona) => persona is not { Age: null, Occupation: null, Location: null, Demographics.Count: 0 };
}
