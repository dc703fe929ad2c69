using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Support;

/// <summary>Random maps and libraries made from the tables, each from a seed.</summary>
internal static class RandomMaps
{
    public static JourneyMap Map(int seed) => Sample(JourneySchema.Map, ElementKind.All, seed);

    /// <summary>A map whose texts are drawn from those given.</summary>
    public static JourneyMap MapOfTexts(int seed, IReadOnlyList<string> texts) => Sample(JourneySchema.Map, ElementKind.All, seed, texts);

    public static JourneyLibrary Library(int seed) => Sample(JourneySchema.Library, [.. ElementKind.All.Where(kind => JourneySchema.Library.HasKey(kind.Key))], seed);

    // What no property took would dangle where something refers to it: such a sample is drawn again.
    private static T Sample<T>(ElementTable<T> table, IReadOnlyList<ElementKind> kinds, int seed, IReadOnlyList<string>? texts = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            var samples = new SampleSource(seed + (attempt * 1_000_003), texts: texts);
            var sample = table.Sample(samples, "");
            if (kinds.All(samples.IsDefined))
            {
                return sample;
            }
        }
    }
}
