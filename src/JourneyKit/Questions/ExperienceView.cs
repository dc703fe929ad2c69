using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>How a touchpoint is for everybody, or for one persona.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Persona">What differs for the persona; null for what is said of everybody.</param>
internal readonly record struct ExperienceView(Touchpoint Touchpoint, PersonaExperience? Persona)
{
    public Score? Emotion => Persona?.Emotion ?? Touchpoint.Emotion;

    public Score? Importance => Persona?.Importance ?? Touchpoint.Importance;

    public Score? Satisfaction => Persona?.Satisfaction ?? Touchpoint.Satisfaction;

    public Score? Effort => Persona?.Effort ?? Touchpoint.Effort;

    public string? Feeling => Persona?.Feeling ?? Touchpoint.Feeling;

    /// <summary>The touchpoint in a sentence, with the persona if there is one.</summary>
    public string Where => Persona is null ? $"`{Touchpoint.Id}`" : $"`{Touchpoint.Id}` for the persona `{Persona.Persona}`";

    /// <summary>Where a property is written; where the persona says nothing of it, at the touchpoint.</summary>
    public ElementPath Place(string property, bool isPersonas) => (isPersonas ? Places.ByPersona(Touchpoint, Persona!) : Places.Touchpoint(Touchpoint)) / property;

    /// <summary>Whether any of the touchpoint's pain points hits those whom this is about.</summary>
    public bool HasPainPoint()
    {
        if (Persona is null)
        {
            return Touchpoint.PainPoints.Count > 0;
        }

        foreach (var painPoint in Touchpoint.PainPoints)
        {
            if (painPoint.Hits(Persona.Persona))
            {
                return true;
            }
        }

        return false;
    }
}
