using JourneyKit.Graphs;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Small flows of every shape, each from its seed.</summary>
internal static class RandomFlows
{
    public static FlowMatrix Make(int seed, bool isAcyclic = false, bool hasClosedLoops = true)
    {
        var random = new Random(seed);
        var count = random.Next(1, 13);
        var (density, stays) = (random.NextDouble(), random.NextDouble());
        var (starts, targets, shares) = (new List<int> { 0 }, new List<int>(), new List<double>());
        for (var i = 0; i < count; i++)
        {
            var row = Enumerable.Range(0, count)
                .Where(j => isAcyclic ? j > i : j != i || random.Next(20) == 0)
                .Where(_ => random.NextDouble() < density)
                .ToList();
            var weights = row.ConvertAll(_ => random.Next(1, 10));
            var leaving = hasClosedLoops && random.NextDouble() < stays ? 0 : random.Next(1, 8);
            double whole = weights.Sum() + leaving;
            targets.AddRange(row);
            shares.AddRange(weights.Select(weight => weight / whole));
            starts.Add(targets.Count);
        }

        var entries = Enumerable.Range(0, count).Select(i => i == 0 || random.Next(3) == 0 ? random.Next(1, 6) : 0d).ToArray();
        var all = entries.Sum() + (random.Next(4) == 0 ? 2 : 0);
        return Flows.Of([.. entries.Select(entry => entry / all)], [.. starts], [.. targets], [.. shares]);
    }
}
