using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What pain points of a map lack.</summary>
internal static class PainLack
{
    /// <summary>Reports the pain points that lack something: a single one where it stands, several at the touchpoints.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="isLacking">Whether a pain point lacks it.</param>
    /// <param name="what">What it is: "severity".</param>
    /// <param name="advice">What to do, in a sentence.</param>
    public static void Report(RuleContext context, Predicate<PainPoint> isLacking, string what, string advice)
    {
        var missing = new Shortfall("pain point");
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                missing.Look();
                if (isLacking(painPoint))
                {
                    missing.Add(painPoint.Key, Places.PainPoint(touchpoint, painPoint));
                }
            }
        }

        missing.Report(context, Places.Touchpoints, $"has no {what}", $"have no {what}", advice);
    }
}
