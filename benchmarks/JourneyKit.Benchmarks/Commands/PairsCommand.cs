using System.Diagnostics;
using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>How long it takes to find and print the gaps of a plan with initiatives, and how that grows with the maps.</summary>
internal static class PairsCommand
{
    private const int Rounds = 3;

    /// <summary>Measures and prints, or writes the maps as files for measurements from outside.</summary>
    public static void Run(bool isShort, string? folder)
    {
        var grid = new TextGrid("touchpoints", "find", "find and print");
        foreach (var count in isShort ? [10_000] : new[] { 10_000, 30_000, 100_000 })
        {
            var (before, after) = PlannedPair.Make(count);
            if (folder is not null)
            {
                Write(folder, $"{count}-current.journey.json", before);
                Write(folder, $"{count}-future.journey.json", after);
                continue;
            }

            grid.Add($"{count}", Figures.Milliseconds(Time(() => GapAnalysis.Compare(before, after))), Figures.Milliseconds(Time(() => JourneyReports.WriteGaps(TextWriter.Null, GapAnalysis.Compare(before, after), "current", "future", ReportFormat.Text))));
        }

        if (folder is null)
        {
            grid.Print();
        }
    }

    private static void Write(string folder, string name, JourneyMap map)
        => File.WriteAllBytes(Path.Combine(folder, name), JourneyWriter.WriteUtf8(map, JourneyFormat.Json, limits: SizedMap.Limits).ToArray());

    // The quickest of a few: what else the machine does only adds.
    private static double Time(Action work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            Interleaved.Collect();
            var watch = Stopwatch.StartNew();
            work();
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
        }

        return least;
    }
}
