using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>What the flow of one persona has that the flow of all has not, or lacks.</summary>
internal static class PersonaFlow
{
    /// <summary>Whether anything of the flow is for some personas only; else the flow of each is that of all.</summary>
    public static bool Differs(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Personas is not null)
            {
                return true;
            }

            foreach (var transition in touchpoint.Next)
            {
                if (transition.Personas is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a persona meets touchpoints, but none of the stated entries.</summary>
    public static bool LacksEntry(JourneyMap map, Persona persona)
    {
        var (hasEntries, meetsAny) = (false, false);
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.IsFor(persona.Id))
            {
                meetsAny = true;
                if (touchpoint.Entry is not null)
                {
                    return false;
                }
            }

            hasEntries |= touchpoint.Entry is not null;
        }

        return hasEntries && meetsAny;
    }
}
