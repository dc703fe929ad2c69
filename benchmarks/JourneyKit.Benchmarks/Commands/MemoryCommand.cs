using System.Runtime.CompilerServices;
using System.Text;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Benchmarks.Peers;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What stays in memory of a loaded map, against the length of its JSON.</summary>
internal static class MemoryCommand
{
    private const double Limit = 4;
    private const int Runs = 3;

    public static int Run(IReadOnlyList<MapSize> sizes)
    {
        var grid = new TextGrid("kept in memory", "size", "kept", "of JSON as written", "of compact JSON", "limit", "");
        var missed = 0;
        foreach (var size in sizes)
        {
            var touchpoints = SizedMap.OfBytes(size.Bytes, JourneyFormat.Json).Map.Touchpoints.Count;
            var (json, compact) = Lengths(touchpoints);
            foreach (var (name, load) in Loads)
            {
                var kept = Kept(touchpoints, load);
                var isLimited = !name.StartsWith('(');
                missed += isLimited && kept / json > Limit ? 1 : 0;
                grid.Add(name, size.Name, Figures.Megabytes(kept), Figures.Ratio(kept / json), Figures.Ratio(kept / compact), isLimited ? "≤ " + Figures.Ratio(Limit) : "–", isLimited ? kept / json <= Limit ? "kept" : "missed" : "");
            }
        }

        grid.Print();
        return missed;
    }

    private static IEnumerable<(string Name, Func<JourneyMap, object> Load)> Loads =>
    [
        ("document, read from JSON", map => SizedMap.Read(Json(map), JourneyFormat.Json)),
        ("document, read from YAML", map => SizedMap.Read(JourneyWriter.WriteUtf8(map, JourneyFormat.Yaml, limits: SizedMap.Limits).ToArray(), JourneyFormat.Yaml)),
        ("model alone, read from JSON", map => SizedMap.Read(Json(map), JourneyFormat.Json).Map!),
        ("(plain classes, System.Text.Json)", map => PeerJson.Read(Json(map))),
        ("(the JSON as a string)", map => Encoding.UTF8.GetString(Json(map))),
    ];

    private static byte[] Json(JourneyMap map) => JourneyWriter.WriteUtf8(map, JourneyFormat.Json, limits: SizedMap.Limits).ToArray();

    private static (double Written, double Compact) Lengths(int touchpoints)
    {
        var json = Json(MapMaker.Make(touchpoints));
        return (json.Length, PeerJson.WriteCompact(PeerJson.Read(json)).Length);
    }

    private static double Kept(int touchpoints, Func<JourneyMap, object> load)
    {
        var figures = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            figures[run] = KeptOnce(touchpoints, load);
        }

        return Interleaved.Median(figures);
    }

    private static double KeptOnce(int touchpoints, Func<JourneyMap, object> load)
    {
        // Tables, pools and generated code are there before the first measurement, and no measurement pays for them.
        GC.KeepAlive(Fresh(2, load));
        Interleaved.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var loaded = Fresh(touchpoints, load);
        Interleaved.Collect();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(loaded);
        return after - before;
    }

    // Apart, so that neither the made map nor its bytes are on the stack of the one who measures: what is loaded keeps what it needs of them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Fresh(int touchpoints, Func<JourneyMap, object> load) => load(MapMaker.Make(touchpoints));
}
