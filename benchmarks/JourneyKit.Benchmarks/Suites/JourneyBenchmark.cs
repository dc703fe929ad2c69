using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>What all suites share: the sizes, and a map of each.</summary>
public abstract class JourneyBenchmark
{
    /// <summary>The sizes; the runner sets them before it looks for benchmarks.</summary>
    internal static IReadOnlyList<MapSize> MeasuredSizes { get; set; } = MapSize.All;

    public static IEnumerable<string> Sizes => MeasuredSizes.Select(size => size.Name);

    [ParamsSource(nameof(Sizes))]
    public string Size { get; set; } = "";

    internal SizedMap Map { get; private set; } = null!;

    private protected abstract JourneyFormat Format { get; }

    [GlobalSetup]
    public void Setup() => Map = SizedMap.OfBytes(MapSize.Of(Size).Bytes, Format);
}
