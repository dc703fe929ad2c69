using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>What an initiative expects a metric to be afterwards.</summary>
/// <param name="By">The initiative.</param>
/// <param name="Expected">The value afterwards.</param>
/// <param name="Side">The map that says so.</param>
internal sealed record Promise(Initiative By, Measure Expected, GapSide Side)
{
    /// <summary>What is expected of a metric in measures of its kind, in the order of the initiatives.</summary>
    public static IEnumerable<Promise> Of(GapContext context, ComparedMetric metric)
    {
        foreach (var id in context.Work.Expecting(metric.Any.Id))
        {
            var initiative = context.Work.Initiatives[id]!;
            if (initiative.Expects.TryGetValue(metric.Any.Id, out var expected) && expected.Type == (metric.Target ?? expected).Type)
            {
                yield return new Promise(initiative, expected, context.Work.IsInFuture(initiative) ? GapSide.Future : GapSide.Current);
            }
        }
    }
}
