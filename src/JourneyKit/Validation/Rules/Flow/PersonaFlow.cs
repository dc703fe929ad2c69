using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>What the flow of one persona has that the flow of all has not.</summary>
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
}
