using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells who meets a touchpoint, and whom a pain point hits there.</summary>
internal static class Audience
{
    public static bool IsForNobody(this Touchpoint touchpoint) => touchpoint.Personas is { Count: 0 };

    public static bool IsFor(this Touchpoint touchpoint, Id<Persona> persona) => touchpoint.Personas is not { } named || named.Items.Contains(persona);

    public static bool Hits(this PainPoint painPoint, Id<Persona> persona) => painPoint.Personas is not { } named || named.Items.Contains(persona);

    /// <summary>Whether no persona meets both touchpoints.</summary>
    public static bool SharesNobodyWith(this Touchpoint one, Touchpoint other)
    {
        if (one.Personas is not { } mine || other.Personas is not { } theirs)
        {
            return one.IsForNobody() || other.IsForNobody();
        }

        foreach (var persona in mine.Items)
        {
            if (theirs.Items.Contains(persona))
            {
                return false;
            }
        }

        return true;
    }
}
