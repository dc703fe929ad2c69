using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What touchpoints lack that are ours. Those of others are not ours to mend.</summary>
internal static class TouchpointLack
{
    public static void Report(RuleContext context, Lack lack, Predicate<Touchpoint> isConcerned)
    {
        var concerned = new List<Touchpoint>();
        var all = 0;
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (FromChannel.IsOurs(context.Map, touchpoint))
            {
                all++;
                if (isConcerned(touchpoint))
                {
                    concerned.Add(touchpoint);
                }
            }
        }

        lack.Report(context, Places.Touchpoints, concerned, all);
    }
}
