using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Support;

/// <summary>Random maps and libraries made from the tables, each from a seed.</summary>
internal static class RandomMaps
{
    public static JourneyMap Map(int seed) => Sample(JourneySchema.Map, ElementKind.All, seed);

    public static JourneyLibrary Library(int seed) => Sample(JourneySchema.Library, [.. ElementKind.All.Where(kind => JourneySchema.Library.HasKey(kind.Key))], seed);

    // What no property took would dangle where something refers to it: such a sample is drawn again.
    private static T Sample<T>(ElementTable<T> table, IReadOnlyList<ElementKind> kinds, int seed)
    {
        for (var attempt = 0; ; attempt++)
        {
            var samples = new SampleSource(seed + (attempt * 1_000_003));
            var sample = table.Sample(samples, "");
            if (kinds.All(samples.IsDefined))
            {
                return sample;
            }
        }
    }
}
