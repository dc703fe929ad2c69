using System.Text;
using System.Text.Json;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Benchmarks.Peers;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>Where the time goes: each stage of reading and writing measured alone, beside the whole.</summary>
internal static class StagesCommand
{
    private static readonly ReadLimits Limits = new() { Bytes = int.MaxValue, Nodes = int.MaxValue };
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    public static void Run(IReadOnlyList<MapSize> sizes)
    {
        Func<MapSize, Candidate[]>[] kinds = [ReadJson, ReadYaml, Write];
        foreach (var kind in kinds)
        {
            Interleaved.WarmUp(WarmUp, kind(MapSize.All[0]));
            foreach (var size in sizes)
            {
                var candidates = kind(size);
                var times = Interleaved.Run(size.Rounds, candidates);
                var grid = new TextGrid($"stage, {size.Name}", "time", "of the whole");
                foreach (var candidate in candidates)
                {
                    grid.Add(candidate.Name, Figures.Milliseconds(times.Milliseconds(candidate.Name)), $"{100 * times.Ratio(candidate.Name, candidates[0].Name):0} %");
                }

                grid.Print();
            }
        }
    }

    private static Candidate[] ReadJson(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Json);
        var tree = Tree(map, JourneyFormat.Json);
        return
        [
            new("read JSON, all of it", () => SizedMap.Read(map.Bytes, JourneyFormat.Json)),
            new("· bare Utf8JsonReader", () => CountTokens(map.Bytes)),
            new("· bytes to located tree (with the above)", () => Tree(map, JourneyFormat.Json)),
            new("· tables: tree to model", () => ReadModel(tree)),
            new("· tables and references", () => ReferenceCheck.Follow(ReadModel(tree))),
            new("System.Text.Json to plain classes", () => PeerJson.Read(map.Bytes)),
        ];
    }

    private static Candidate[] ReadYaml(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Yaml);
        var tree = Tree(map, JourneyFormat.Yaml);
        return
        [
            new("read YAML, all of it", () => SizedMap.Read(map.Bytes, JourneyFormat.Yaml)),
            new("· decoding UTF-8", () => Encoding.UTF8.GetString(map.Bytes)),
            new("· YamlDotNet's event loop", () => YamlEvents.Count(map.Text)),
            new("· bytes to located tree (with the above)", () => Tree(map, JourneyFormat.Yaml)),
            new("· tables and references", () => ReferenceCheck.Follow(ReadModel(tree))),
        ];
    }

    private static Candidate[] Write(MapSize size)
    {
        var map = SizedMap.OfBytes(size.Bytes, JourneyFormat.Json);
        var tape = new TapeWriter();
        JourneySchema.Map.Write(tape, map.Map);
        return
        [
            new("write JSON, all of it", () => JourneyWriter.WriteUtf8(map.Map, JourneyFormat.Json)),
            new("· walking the tables, writing nothing", () => Walk(map)),
            new("· the JSON writer, without tables", () => JourneyWriter.Write(JourneyFormat.Json, tape.PlayTo)),
            new("System.Text.Json from plain classes", () => PeerJson.Write(map.Peer)),
        ];
    }

    private static LocatedTree Tree(SizedMap map, JourneyFormat format)
        => TreeReader.Read("map", map.Bytes, format, Limits, new DiagnosticBag(Limits.Diagnostics), out _)!;

    private static ReadContext ReadModel(LocatedTree tree)
    {
        var context = new ReadContext(tree, new DiagnosticBag(Limits.Diagnostics));
        GC.KeepAlive(JourneySchema.Map.Read(context, null, LocatedTree.None, tree.Root));
        return context;
    }

    private static int CountTokens(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static int Walk(SizedMap map)
    {
        var writer = new SilentWriter();
        JourneySchema.Map.Write(writer, map.Map);
        return writer.Count;
    }
}
