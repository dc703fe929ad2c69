using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>What a persona feels otherwise than everyone.</summary>
internal static class OwnFeeling
{
    /// <summary>The persona's own feeling at a touchpoint; null where it is that of everyone, not known, or the touchpoint is not for the persona.</summary>
    public static Score? Of(Touchpoint touchpoint, Id<Persona> persona)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return touchpoint.IsFor(persona) && touchpoint.ByPersona[persona.Value]?.Emotion is { } own && own != touchpoint.Emotion ? own : null;
    }
}
