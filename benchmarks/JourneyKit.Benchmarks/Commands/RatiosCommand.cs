using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Benchmarks.Peers;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>All targets in one table: what is measured, its limit, and whether it is kept.</summary>
internal static class RatiosCommand
{
    private const string Ours = "JourneyKit";
    private const string Bare = "YamlDotNet's event loop";
    private const string YamlClasses = "YamlDotNet to plain classes";
    private const string JsonClasses = "System.Text.Json, plain classes";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.8);

    /// <summary>Measures and prints.</summary>
    /// <param name="sizes">The sizes of document.</param>
    /// <param name="only">A part of what is measured, as <c>read JSON</c>; null for everything.</param>
    /// <returns>How many targets are missed.</returns>
    public static int Run(IReadOnlyList<MapSize> sizes, string? only)
    {
        var grid = new TextGrid("measured", "size", "ours", "peer", "ratio", "limit", "");
        var missed = 0;
        foreach (var (kind, targets) in Kinds.Where(kind => only is null || kind.Targets[0].What == only))
        {
            Interleaved.WarmUp(WarmUp, kind(MapSize.All[0]));
            foreach (var size in sizes)
            {
                var times = Interleaved.Run(size.Rounds, kind(size));
                missed += targets.Count(target => !Add(grid, target, size, times));
            }
        }

        grid.Print();
        return missed;
    }

    private static IEnumerable<(Func<MapSize, Candidate[]> Kind, Target[] Targets)> Kinds =>
    [
        (ReadYaml, [new("read YAML", Ours, Bare, 1.25), new("read YAML", Ours, YamlClasses, null)]),
        (ReadJson, [new("read JSON", Ours, JsonClasses, 1.6)]),
        (WriteJson, [new("write JSON", Ours, JsonClasses, 1.4)]),
        (WriteYaml, [new("write YAML", Ours, YamlClasses, null)]),
    ];

    private static Candidate[] ReadYaml(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Yaml);
        return
        [
            new(Ours, () => SizedMap.Read(map.Bytes, JourneyFormat.Yaml)),
            new(Bare, () => YamlEvents.Count(map.Text)),
            new(YamlClasses, () => PeerYaml.Read(map.Text)),
        ];
    }

    private static Candidate[] ReadJson(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Json);
        return [new(Ours, () => SizedMap.Read(map.Bytes, JourneyFormat.Json)), new(JsonClasses, () => PeerJson.Read(map.Bytes))];
    }

    private static Candidate[] WriteJson(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Json);
        return [new(Ours, () => JourneyWriter.WriteUtf8(map.Map, JourneyFormat.Json)), new(JsonClasses, () => PeerJson.Write(map.Peer))];
    }

    private static Candidate[] WriteYaml(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Yaml);
        return [new(Ours, () => JourneyWriter.WriteUtf8(map.Map, JourneyFormat.Yaml)), new(YamlClasses, () => PeerYaml.Write(map.Peer))];
    }

    private static bool Add(TextGrid grid, Target target, MapSize size, Interleaved times)
    {
        var ratio = times.Ratio(target.Ours, target.Peer);
        var isKept = target.Limit is not { } limit || ratio <= limit;
        grid.Add(
            $"{target.What} : {target.Peer}",
            size.Name,
            Figures.Milliseconds(times.Milliseconds(target.Ours)),
            Figures.Milliseconds(times.Milliseconds(target.Peer)),
            Figures.Ratio(ratio),
            target.Limit is { } most ? "≤ " + Figures.Ratio(most) : "–",
            target.Limit is null ? "" : isKept ? "kept" : "missed");
        return isKept;
    }
}
