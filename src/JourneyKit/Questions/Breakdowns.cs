using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Touchpoints that are nothing but what goes wrong: to be rid of one is no loss.</summary>
internal static class Breakdowns
{
    /// <summary>Whether a touchpoint is a breakdown (it has a pain point of that kind, or stands at the bad end of a scale), and all that hurts there is answered by what is planned: then it goes because of that.</summary>
    /// <param name="touchpoint">The touchpoint.</param>
    /// <param name="isAnswered">Whether something is planned about a pain point.</param>
    public static bool IsAnswered(Touchpoint touchpoint, Func<Id<PainPoint>, bool> isAnswered)
    {
        var isBreakdown = touchpoint.PainPoints.Count > 0 && BadSigns.AreWorst(touchpoint);
        foreach (var painPoint in touchpoint.PainPoints)
        {
            if (!isAnswered(painPoint.Id))
            {
                return false;
            }

            isBreakdown |= painPoint.Kind == PainPointKind.Breakdown;
        }

        return isBreakdown;
    }
}
