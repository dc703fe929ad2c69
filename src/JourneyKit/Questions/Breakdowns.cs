using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Recognises touchpoints that are themselves what goes wrong: it is no loss to be rid of one.</summary>
internal static class Breakdowns
{
    /// <summary>Whether a touchpoint is a breakdown (it has a pain point of that kind, or stands at the bad end of a scale), and the plan answers all its pain points: that is why it goes.</summary>
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
