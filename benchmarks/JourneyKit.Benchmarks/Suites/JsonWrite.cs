using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Peers;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>Writing JSON: at most 1.4 times System.Text.Json with generated code for plain classes.</summary>
[BenchmarkCategory("write JSON")]
public class JsonWrite : JourneyBenchmark
{
    private protected override JourneyFormat Format => JourneyFormat.Json;

    [Benchmark(Baseline = true, Description = "System.Text.Json, Serialize")]
    public object Classes() => PeerJson.Write(Map.Peer);

    [Benchmark(Description = "JourneyKit")]
    public object JourneyKit() => JourneyWriter.WriteUtf8(Map.Map, Format);
}
