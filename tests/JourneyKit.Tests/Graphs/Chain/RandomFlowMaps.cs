using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Small maps with whole percentages, each from its seed: channels, exits, loops with and without a way out.</summary>
internal static class RandomFlowMaps
{
    private static readonly string[] Channels = ["website", "email", "phone"];

    public static JourneyMap Make(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 11);
        var (density, stays) = (random.NextDouble(), random.NextDouble());
        int[] entries = [.. Enumerable.Range(0, count).Where(i => i == 0 || random.Next(4) == 0)];
        var begin = Percentages(random, entries.Length, random.Next(3) == 0 ? 80 : 100);
        return new JourneyMap
        {
            Id = "random",
            Title = "Random",
            State = MapState.Current,
            Channels = [.. Channels.Select(channel => new Channel(channel))],
            Conversions = [new("last") { At = Name(count - 1) }, new("middle") { At = Name(count / 2) }],
            Touchpoints =
            [
                .. Enumerable.Range(0, count).Select(i =>
                {
                    int[] targets = [.. Enumerable.Range(0, count).Where(j => j != i && random.NextDouble() < density)];
                    var shares = Percentages(random, targets.Length, random.NextDouble() < stays ? 100 : random.Next(20, 100));
                    return new Touchpoint(Name(i))
                    {
                        Channel = random.Next(4) == 0 ? default(Id<Channel>?) : new Id<Channel>(Channels[random.Next(Channels.Length)]),
                        Entry = Array.IndexOf(entries, i) is >= 0 and var at ? new Entry(Share.FromPercent(begin[at])) : null,
                        Exit = random.Next(4) == 0 ? true : null,
                        Next = [.. targets.Select((target, k) => new Transition(Name(target)) { Share = Share.FromPercent(shares[k]) })],
                    };
                }),
            ],
        };
    }

    public static string Name(int vertex) => $"t{vertex}";

    /// <summary>The stated shares as a full matrix, read by nothing of the library.</summary>
    public static double[,] Shares(JourneyMap map)
    {
        var ids = map.Touchpoints.Keys.ToList();
        var shares = new double[ids.Count, ids.Count];
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var transition in touchpoint.Next)
            {
                shares[ids.IndexOf(touchpoint.Key), ids.IndexOf(transition.Key)] = (double)transition.Share!.Value.Value;
            }
        }

        return shares;
    }

    public static double[] Entries(JourneyMap map) => [.. map.Touchpoints.Select(touchpoint => (double)(touchpoint.Entry?.Share?.Value ?? 0))];

    // At least one each.
    private static int[] Percentages(Random random, int count, int sum)
    {
        int[] cuts = [.. Enumerable.Range(1, sum - 1).OrderBy(_ => random.Next()).Take(Math.Max(0, count - 1)).Order()];
        return count == 0 ? [] : [.. cuts.Append(sum).Zip(cuts.Prepend(0), (to, from) => to - from)];
    }
}
