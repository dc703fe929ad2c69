using JourneyKit.Model;

namespace JourneyKit.Insights.Findings;

/// <summary>How much hangs on each touchpoint, from 0 to 1: the share of journeys that come there or, where that is more, the part of the conversions that would be lost without it.</summary>
internal sealed class Stakes
{
    private readonly Dictionary<Id<Touchpoint>, double> known = [];
    private readonly double usual;

    public Stakes(InsightContext context)
    {
        var reached = context.Reached.ToList();

        // Where some conversions have a value and others none, the others say nothing of what is lost.
        var hasValues = reached.Exists(flow => flow.Conversion.Value > 0);
        var all = reached.Sum(WeightOf);
        foreach (var flow in reached.Where(_ => all > 0))
        {
            foreach (var removal in flow.TouchpointRemovals)
            {
                known[removal.Touchpoint] = known.GetValueOrDefault(removal.Touchpoint) + ((removal.Effect ?? 0) * WeightOf(flow) / all);
            }
        }

        foreach (var flow in context.Chain.Touchpoints.Where(flow => flow.Reach is > 0))
        {
            known[flow.Touchpoint] = Math.Max(known.GetValueOrDefault(flow.Touchpoint), flow.Reach!.Value);
        }

        var sorted = known.Values.Order().ToList();
        usual = sorted.Count == 0 ? 0.5 : sorted[sorted.Count / 2];

        double WeightOf(Graphs.ConversionFlow flow) => flow.Probability!.Value * (hasValues ? (double)(flow.Conversion.Value ?? 0) : 1);
    }

    /// <summary>What hangs on these touchpoints on average; what is usual where nothing is known of one, and of none.</summary>
    public double Of(IEnumerable<Touchpoint> touchpoints) => touchpoints.Select(touchpoint => known.GetValueOrDefault(touchpoint.Id, usual)).DefaultIfEmpty(usual).Average();
}
