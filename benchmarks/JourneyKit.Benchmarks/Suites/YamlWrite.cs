using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Peers;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>Writing YAML, beside YamlDotNet with plain classes.</summary>
[BenchmarkCategory("write YAML")]
public class YamlWrite : JourneyBenchmark
{
    private protected override JourneyFormat Format => JourneyFormat.Yaml;

    [Benchmark(Baseline = true, Description = "YamlDotNet, Serializer")]
    public object Classes() => PeerYaml.Write(Map.Peer);

    [Benchmark(Description = "JourneyKit")]
    public object JourneyKit() => JourneyWriter.WriteUtf8(Map.Map, Format);
}
