using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells in which channels a persona meets the organisation.</summary>
internal static class Meetings
{
    /// <summary>Whether a touchpoint in a channel is for a persona.</summary>
    public static bool IsFor(this Touchpoint touchpoint, Id<Persona> persona, Id<Channel> channel)
        => touchpoint.Channel == channel && touchpoint.Personas?.Contains(persona) != false;

    /// <summary>Whether a persona meets any touchpoint in a channel.</summary>
    public static bool Has(JourneyMap map, Id<Persona> persona, Id<Channel> channel)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.IsFor(persona, channel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a persona that prefers a channel meets the organisation there in the baseline: that it does not here is a change.</summary>
    public static bool WasBefore(JourneyMap map, JourneyMap? baseline, Persona persona, Id<Channel> channel)
        => map.State != MapState.Current && baseline is { } before && before.Personas[persona.Id] is not null && Has(before, persona.Id, channel);
}
