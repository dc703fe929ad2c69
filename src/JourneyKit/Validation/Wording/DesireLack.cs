using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What the touchpoints of a future map leave open that the organisation can shape.</summary>
internal static class DesireLack
{
    /// <summary>Reports the touchpoints that leave something open; nothing in maps of other states.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="isOpen">Whether a touchpoint leaves it open.</param>
    /// <param name="what">What it is, in a clause: <c>what the customer should do there</c>.</param>
    /// <param name="property">The property that says it, and what it takes.</param>
    public static void Report(RuleContext context, Predicate<Touchpoint> isOpen, string what, string property)
    {
        if (context.Map.State != MapState.Future)
        {
            return;
        }

        var shaped = 0;
        var missing = new Gathered(context);
        foreach (var touchpoint in context.Map.Touchpoints)
        {
            if (FromChannel.IsShaped(context.Map, touchpoint))
            {
                shaped++;
                if (isOpen(touchpoint))
                {
                    missing.Add(Places.Touchpoint(touchpoint), touchpoint.Key, $"`{touchpoint.Id}` does not say {what}: add its {property}.");
                }
            }
        }

        missing.Report(Places.Touchpoints, all => $"{Listing.OutOf(all.Count, shaped)} touchpoints do not say {what}: {all.Ids}. Add their {property}.");
    }
}
