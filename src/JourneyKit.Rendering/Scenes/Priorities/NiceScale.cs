namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>A scale whose marks are round numbers.</summary>
/// <param name="Least">Where it begins.</param>
/// <param name="Most">Where it ends; more than <paramref name="Least"/>.</param>
/// <param name="Step">From a mark to the next one.</param>
internal sealed record NiceScale(decimal Least, decimal Most, decimal Step)
{
    private const int MostMarks = 8;

    // Nobody's numbers come near; what lies beyond stands at the end.
    private const decimal Largest = 1e9m;
    private static readonly decimal[] Rounds = [1, 2, 2.5m, 5];

    public IEnumerable<decimal> Marks => Enumerable.Range(0, (int)Math.Round((Most - Least) / Step, MidpointRounding.AwayFromZero) + 1).Select(index => Least + (index * Step));

    public static NiceScale Of(decimal least, decimal most)
    {
        most = Math.Min(most, Largest);
        var span = Math.Max(most - least, 0.01m);
        for (var power = 0.001m; ; power *= 10)
        {
            foreach (var round in Rounds)
            {
                var step = round * power;
                var (low, high) = (Math.Floor(least / step) * step, (Math.Floor(most / step) + 1) * step);
                if ((high - low) / step <= MostMarks || power > span)
                {
                    return new NiceScale(low, high, step);
                }
            }
        }
    }

    /// <summary>Where a value lies, from 0 to 1.</summary>
    public double Share(decimal value) => (double)((Math.Clamp(value, Least, Most) - Least) / (Most - Least));
}
