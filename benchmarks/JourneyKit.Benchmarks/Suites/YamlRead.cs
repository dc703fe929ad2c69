using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Peers;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>Reading YAML: at most 1.25 times the bare event loop, which starts from a decoded string and ends with nothing.</summary>
[BenchmarkCategory("read YAML")]
public class YamlRead : JourneyBenchmark
{
    private protected override JourneyFormat Format => JourneyFormat.Yaml;

    [Benchmark(Baseline = true, Description = "YamlDotNet, event loop")]
    public int EventLoop() => YamlEvents.Count(Map.Text);

    [Benchmark(Description = "YamlDotNet, Deserializer<T>")]
    public object Classes() => PeerYaml.Read(Map.Text);

    [Benchmark(Description = "JourneyKit")]
    public object JourneyKit() => SizedMap.Read(Map.Bytes, Format);
}
