using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Milestones beside the shares of those who go on.</summary>
internal static class MilestoneRates
{
    /// <summary>The milestones that fewer pass than go on, where one transition with a stated share leads on.</summary>
    public static IEnumerable<(Touchpoint At, MicroConversion Step, Transition Way)> BelowTheFlow(JourneyMap map)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Next.Count != 1 || touchpoint.Next[0] is not { Share: { } goOn, Personas: null } transition || transition.To == touchpoint.Id)
            {
                continue;
            }

            foreach (var step in touchpoint.MicroConversions)
            {
                if (step is { Kind: MicroConversionKind.Milestone, Rate: { } rate } && goOn.Value - rate.Value > HalfLastDigit(goOn) + HalfLastDigit(rate))
                {
                    yield return (touchpoint, step, transition);
                }
            }
        }
    }

    private static decimal HalfLastDigit(Share share) => ShareSum.Of([share]).Rounding;
}
