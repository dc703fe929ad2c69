using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What metrics of a map lack. A metric of a library that the map does not work with is the affair of other maps.</summary>
internal static class MetricLack
{
    public static void Report(RuleContext context, Lack lack, Predicate<Metric> isConcerned)
    {
        var concerned = new List<Metric>();
        var all = 0;
        foreach (var metric in context.Map.Metrics)
        {
            if (context.MetricUses.IsApplied(metric) || !context.IsDefinedElsewhere(Places.Metric(metric)))
            {
                all++;
                if (isConcerned(metric))
                {
                    concerned.Add(metric);
                }
            }
        }

        lack.Report(context, Places.Metrics, concerned, all);
    }
}
