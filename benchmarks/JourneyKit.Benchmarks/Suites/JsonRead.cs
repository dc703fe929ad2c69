using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Peers;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>Reading JSON: at most 1.6 times System.Text.Json with generated code for plain classes.</summary>
[BenchmarkCategory("read JSON")]
public class JsonRead : JourneyBenchmark
{
    private protected override JourneyFormat Format => JourneyFormat.Json;

    [Benchmark(Baseline = true, Description = "System.Text.Json, Deserialize<T>")]
    public object Classes() => PeerJson.Read(Map.Bytes);

    [Benchmark(Description = "JourneyKit")]
    public object JourneyKit() => SizedMap.Read(Map.Bytes, Format);
}
