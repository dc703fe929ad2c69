using System.IO.Compression;
using System.Xml.Linq;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>Event logs as what directly follows what, with the shares in which it did.</summary>
internal static class EventLogMaps
{
    public static IEnumerable<DerivedMap> All(string tables, string logs)
    {
        yield return Table(Path.Combine(tables, "running-example.csv"), "case:concept:name", "concept:name");
        yield return Table(Path.Combine(tables, "greps-events.csv"), "case", "activity");
        yield return Table(Path.Combine(tables, "retentioneering-ecom.csv.gz"), "session_id", "event");
        foreach (var log in Directory.EnumerateFiles(logs, "*.xes").Order(StringComparer.Ordinal))
        {
            yield return new DerivedMap(Path.GetFileName(log), Of([.. XDocument.Load(log).Descendants().Where(element => element.Name.LocalName == "trace").Select(Activities)]));
        }
    }

    private static DerivedMap Table(string path, string journey, string activity)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split(',');
        var (ofJourney, ofActivity) = (Array.IndexOf(columns, journey), Array.IndexOf(columns, activity));
        var traces = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.ReadLine()?.Split(',') is { } row)
        {
            traces.TryAdd(row[ofJourney], []);
            traces[row[ofJourney]].Add(row[ofActivity]);
        }

        return new DerivedMap(Path.GetFileName(path), Of([.. traces.Values]));
    }

    private static List<string> Activities(XElement trace)
        => [.. trace.Elements().Where(element => element.Name.LocalName == "event").Select(NameOf).OfType<string>()];

    private static string? NameOf(XElement e) => e.Elements().FirstOrDefault(element => (string?)element.Attribute("key") == "concept:name")?.Attribute("value")?.Value;

    private static JourneyMap Of(IReadOnlyList<List<string>> traces)
    {
        var ids = new Ids();
        var begins = new Dictionary<string, int>(StringComparer.Ordinal);
        var moves = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var trace in traces.Where(trace => trace.Count > 0))
        {
            // The same again is one visit.
            var way = trace.Where((activity, i) => i == 0 || trace[i - 1] != activity).ToList();
            begins[way[0]] = begins.GetValueOrDefault(way[0]) + 1;
            ends[way[^1]] = ends.GetValueOrDefault(way[^1]) + 1;
            way.ForEach(activity => moves.TryAdd(activity, new Dictionary<string, int>(StringComparer.Ordinal)));
            foreach (var (from, to) in way.Zip(way.Skip(1)))
            {
                moves[from][to] = moves[from].GetValueOrDefault(to) + 1;
            }
        }

        return new JourneyMap
        {
            Id = "log",
            Title = "What was logged",
            State = MapState.Current,
            Basis = Basis.Researched,
            Touchpoints = [.. moves.Select(move => new Touchpoint(ids.Of(move.Key))
            {
                Name = move.Key,
                Entry = begins.TryGetValue(move.Key, out var begin) ? new Entry(Part(begin, begins.Values.Sum())) : null,
                Exit = move.Value.Count == 0 ? true : null,
                Next = [.. move.Value.Select(to => new Transition(ids.Of(to.Key)) { Share = Part(to.Value, move.Value.Values.Sum() + ends.GetValueOrDefault(move.Key)) })],
            })],
        };
    }

    // Cut, not rounded: a whole never becomes more than one.
    private static Share Part(int count, int all) => Math.Floor(1_000_000m * count / all) / 1_000_000m;
}
