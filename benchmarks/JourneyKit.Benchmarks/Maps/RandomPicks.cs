namespace JourneyKit.Benchmarks.Maps;

/// <summary>What the makers ask of a random number generator.</summary>
internal static class RandomPicks
{
    public static T Pick<T>(this Random random, T[] from) => from[random.Next(from.Length)];

    public static T Pick<T>(this Random random)
        where T : struct, Enum
        => random.Pick(Enum.GetValues<T>());

    public static bool Chance(this Random random, double chance) => random.NextDouble() < chance;
}
