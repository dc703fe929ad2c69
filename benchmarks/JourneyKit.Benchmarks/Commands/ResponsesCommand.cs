using System.Text;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Exchange;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What survey responses cost: time for each row, which is to stay the same however many there are, and what is allocated for it.</summary>
internal static class ResponsesCommand
{
    private static readonly int[] Sizes = [1000, 10_000, 100_000];

    private static readonly JourneyMap Map = new() { Id = "shop", Title = "Shop", State = MapState.Current, Touchpoints = [.. Enumerable.Range(0, 50).Select(at => new Touchpoint($"touchpoint-{at}"))] };

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        var grid = new TextGrid("rows", "time", "a row", "allocated a row");
        Import(Text(Sizes[0]));
        foreach (var rows in Sizes)
        {
            var text = Text(rows);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Import(text);
            var time = watch.Elapsed;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            grid.Add($"{rows}", Figures.Milliseconds(time.TotalMilliseconds), $"{(long)(time.TotalMicroseconds * 1000 / rows)} ns", $"{bytes / rows} B");
        }

        grid.Print();
    }

    private static void Import(byte[] text)
    {
        using var stream = new MemoryStream(text);
        SurveyResponses.Import(stream, "answers.csv", Map);
    }

    private static byte[] Text(int rows)
    {
        var text = new StringBuilder("touchpoint,nps,comment,date\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append($"touchpoint-{row % 50},{row % 11},\"It took answer number {row} to find out, and a second call\",2026-03-{1 + (row % 28):00}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
