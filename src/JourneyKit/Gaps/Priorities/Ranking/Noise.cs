namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>
/// Numbers that look random and are not: each comes of a seed, a name and a position alone, so that the order in which
/// they are asked for makes no difference.
/// </summary>
/// <remarks>Names are hashed by FNV-1a; numbers are mixed as in SplitMix64 (G. Steele, D. Lea, C. Flood, Fast splittable pseudorandom number generators, 2014).</remarks>
internal static class Noise
{
    private const ulong Offset = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;
    private const ulong Gamma = 0x9e3779b97f4a7c15;

    public static ulong Hash(string name)
    {
        var hash = Offset;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>Evenly from −1 to 1.</summary>
    public static double Of(long seed, ulong name, int position)
    {
        var bits = Mix(Mix(unchecked((ulong)seed + Gamma) ^ name) + unchecked((ulong)position * Gamma));
        return ((bits >> 11) * (1.0 / (1UL << 52))) - 1;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
            value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
            return value ^ (value >> 31);
        }
    }
}
