using System.Diagnostics;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>How time and memory grow with the map: a thousand, ten thousand and a hundred thousand touchpoints.</summary>
internal static class ScaleCommand
{
    private const int Smallest = 1_000;

    // Everything is asked of the map but what is older than a day that nobody names.
    private static readonly JourneyValidator Validator = new(options: new ValidationOptions { Preset = RulePreset.Strict });

    public static void Run(bool isShort)
    {
        int[] counts = isShort ? [Smallest, 10_000] : [Smallest, 10_000, 100_000];
        var maps = counts.Select(count => MapMaker.Make(count)).ToArray();
        var rows = maps.Select(_ => new SortedDictionary<string, List<double>>(StringComparer.Ordinal)).ToArray();

        // The first rounds are for the compiler; in each, the sizes take turns.
        Measure(maps[0], [], 40);
        Measure(maps[0], [], 40);
        for (var round = 0; round < (isShort ? 3 : 2); round++)
        {
            for (var i = 0; i < maps.Length; i++)
            {
                Measure(maps[i], rows[i], counts[i] == Smallest ? 10 : 1);
            }
        }

        Print(counts, rows);
    }

    private static void Measure(JourneyMap map, SortedDictionary<string, List<double>> into, int runs)
    {
        var yaml = JourneyWriter.WriteUtf8(map, JourneyFormat.Yaml, limits: SizedMap.Limits);
        var json = JourneyWriter.WriteUtf8(map, JourneyFormat.Json, limits: SizedMap.Limits);
        var edited = SizedMap.Read(JourneyWriter.WriteUtf8(MapMaker.Edit(map), JourneyFormat.Yaml, limits: SizedMap.Limits), JourneyFormat.Yaml).Map!;
        Add("0 bytes of YAML", yaml.Length);
        Add("1 load YAML", Time(runs, () => SizedMap.Read(yaml, JourneyFormat.Yaml)));
        Add("2 load JSON", Time(runs, () => SizedMap.Read(json, JourneyFormat.Json)));
        Interleaved.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var document = SizedMap.Read(yaml, JourneyFormat.Yaml);
        Interleaved.Collect();
        Add("6 document kept in memory, with its YAML", GC.GetTotalMemory(forceFullCollection: true) - before + yaml.Length);
        Add("3 compare with the edited copy", Time(runs, () => Compare(document, edited)));
        Add("7 check by all rules", Time(runs, () => Validator.Validate(document)));
        Add("8 find the gaps to the edited copy", Time(runs, () => GapAnalysis.Compare(document.Map! with { State = MapState.Current }, edited with { State = MapState.Future })));
        Add("4 write YAML", Time(runs, () => JourneyWriter.WriteUtf8(document.Map!, JourneyFormat.Yaml)));
        Add("5 write JSON", Time(runs, () => JourneyWriter.WriteUtf8(document.Map!, JourneyFormat.Json)));

        void Add(string name, double value)
        {
            if (!into.TryGetValue(name, out var values))
            {
                into.Add(name, values = []);
            }

            values.Add(value);
        }
    }

    private static ChangeSet Compare(JourneyDocument document, JourneyMap edited)
    {
        var changes = JourneyComparison.Compare(document.Map!, edited);

        // Three changes in each hundredth touchpoint; the very last one has no way out.
        var touched = document.Map!.Touchpoints.Count / 100;
        return changes.Count >= (3 * touched) - 1 ? changes : throw new InvalidOperationException($"{changes.Count} changes in {touched} edited touchpoints.");
    }

    private static double Time(int runs, Func<object> run)
    {
        Interleaved.Collect();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
        {
            GC.KeepAlive(run());
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs;
    }

    private static void Print(int[] counts, SortedDictionary<string, List<double>>[] rows)
    {
        var grid = new TextGrid(["touchpoints", .. counts.Select(count => $"{count:#,0}"), .. counts[1..].Select(count => $"per touchpoint, {count / Smallest}k : 1k")]);
        foreach (var name in rows[0].Keys)
        {
            var values = rows.Select(row => Interleaved.Median([.. row[name]])).ToArray();
            var isSize = name[0] is '0' or '6';
            grid.Add([name[2..], .. values.Select(value => isSize ? Figures.Megabytes(value) : Figures.Milliseconds(value)), .. values[1..].Select((value, i) => Figures.Ratio(value / values[0] * Smallest / counts[i + 1]))]);
        }

        grid.Print();
    }
}
