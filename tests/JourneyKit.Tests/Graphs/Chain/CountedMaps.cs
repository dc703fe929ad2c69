using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Small maps whose shares are counts, mixed with percentages, each from its seed: retries, loops that are left almost never, and loops without a way out.</summary>
internal static class CountedMaps
{
    public static JourneyMap Make(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 8);
        var density = 0.2 + (random.NextDouble() * 0.6);
        return new JourneyMap
        {
            Id = "counted",
            Title = "Counted",
            State = MapState.Current,
            Conversions = [new("last") { At = $"t{count - 1}" }, new("middle") { At = $"t{count / 2}" }],
            Touchpoints = [.. Enumerable.Range(0, count).Select(i => new Touchpoint($"t{i}") { Entry = Entry(random, i, count), Next = Next(random, i, count, density) })],
        };
    }

    private static Entry? Entry(Random random, int i, int count) => i == 0 ? Share.FromCounts(random.Next(1, 8), 8) : random.Next(3) == 0 ? Share.FromCounts(random.Next(1, 10), 80 * count) : null;

    private static ElementMap<Transition> Next(Random random, int from, int count, double density)
    {
        int[] targets = [.. Enumerable.Range(0, count).Where(to => random.NextDouble() < (to == from ? 0.3 : density))];
        if (targets.Length == 0)
        {
            return [];
        }

        long[] parts = [.. targets.Select(to => (long)random.Next(1, 1_000))];

        // One way that nearly all take, a hundred to a trillion times more often than the others.
        if (random.Next(3) == 0)
        {
            parts[random.Next(parts.Length)] = 1_000L * (long)Math.Pow(10, random.Next(2, 13));
        }

        var left = random.Next(3) == 0 ? 0 : random.Next(1, 1_000);
        var whole = parts.Sum() + left;
        return [.. targets.Select((to, i) => new Transition($"t{to}") { Share = left > 0 && random.Next(6) == 0 && parts[i] > whole / 10_000 ? Percentage(parts[i], whole) : Share.FromCounts(parts[i], whole) })];
    }

    // Rounded down, so that the sum stays below 1.
    private static Share Percentage(long part, long whole) => Math.Floor(10_000m * part / whole) / 10_000m;
}
