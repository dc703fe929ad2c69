using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Model;
using JourneyKit.Rendering;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>What drawing pictures costs, how it grows with the map, and what Mermaid takes for the same journey.</summary>
internal static class PicturesCommand
{
    private const int Smallest = 30;
    private const double MostMilliseconds = 5;
    private const double MostBytes = 200_000;
    private static readonly string[] Pictures = ["map", "flow", "swimlane", "gap"];

    public static IReadOnlyList<int> Sizes { get; } = [Smallest, 100, 1000, 10_000];

    /// <summary>A map of so many touchpoints, and for a comparison the same map before one in a hundred touchpoints changed.</summary>
    public static RenderRequest RequestOf(int touchpoints)
    {
        var map = MapMaker.Make(touchpoints);
        return new RenderRequest(MapMaker.Edit(map) with { State = MapState.Future }) { Against = map };
    }

    /// <summary>Measures and prints; the number of missed limits.</summary>
    /// <param name="isShort">Whether the large maps are left out.</param>
    /// <param name="mermaid">The file mermaid.min.js to compare with; null for none.</param>
    public static int Run(bool isShort, string? mermaid)
    {
        var grid = new TextGrid("picture", "touchpoints", "time", "a touchpoint", "pages", "longest page");
        var missed = 0;
        foreach (var picture in Pictures)
        {
            foreach (var size in isShort ? Sizes.Take(2) : Sizes)
            {
                var request = RequestOf(size);
                object? Draw() => JourneyPictures.Render(picture, "svg", request);
                Interleaved.WarmUp(TimeSpan.FromMilliseconds(size <= 100 ? 1500 : 100), new Candidate(picture, Draw));
                var time = Interleaved.Run(size <= 100 ? 11 : 3, new Candidate(picture, Draw)).Milliseconds(picture);
                var pages = JourneyPictures.Render(picture, "svg", request).Pages;
                var longest = pages.Max(page => System.Text.Encoding.UTF8.GetByteCount(page.Text));
                missed += picture == "map" && size == Smallest && (time > MostMilliseconds || longest > MostBytes) ? 1 : 0;
                grid.Add(picture, $"{size:#,0}", Figures.Milliseconds(time), $"{time * 1000 / size:0} µs", $"{pages.Count}", $"{longest / 1000} KB");
            }
        }

        grid.Print();
        if (mermaid is not null)
        {
            PrintBesideMermaid(mermaid);
        }

        return missed;
    }

    private static void PrintBesideMermaid(string script)
    {
        var request = RequestOf(Smallest);
        var text = JourneyPictures.Render("map", "mmd", request).Pages[0].Text;
        var grid = new TextGrid("drawn of 30 touchpoints", "wall time, median", "ratio");
        var theirs = MermaidInChromium.Milliseconds(script, text);
        var ours = WallTime(() => JourneyPictures.Render("map", "svg", request));
        grid.Add("JourneyKit, the map", Figures.Milliseconds(ours), Figures.Ratio(1));
        grid.Add("Mermaid in Chromium, its journey diagram", Figures.Milliseconds(theirs), Figures.Ratio(theirs / ours));
        grid.Print();
    }

    private static double WallTime(Func<object?> run)
    {
        Interleaved.WarmUp(TimeSpan.FromSeconds(1), new Candidate("", run));
        return Interleaved.Median([.. Enumerable.Range(0, 51).Select(_ =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            GC.KeepAlive(run());
            return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        })]);
    }
}
