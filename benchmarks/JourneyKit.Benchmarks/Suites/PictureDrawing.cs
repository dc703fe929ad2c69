using BenchmarkDotNet.Attributes;
using JourneyKit.Benchmarks.Commands;
using JourneyKit.Rendering;

namespace JourneyKit.Benchmarks.Suites;

/// <summary>Drawing a map as SVG: under 5 ms and 200 KB at 30 touchpoints, and growing with the touchpoints.</summary>
[BenchmarkCategory("draw")]
public class PictureDrawing
{
    private RenderRequest request = null!;

    /// <summary>The sizes; the runner sets them before it looks for benchmarks.</summary>
    internal static IReadOnlyList<int> MeasuredSizes { get; set; } = PicturesCommand.Sizes;

    public static IEnumerable<int> Sizes => MeasuredSizes;

    [ParamsSource(nameof(Sizes))]
    public int Touchpoints { get; set; }

    [GlobalSetup]
    public void Setup() => request = PicturesCommand.RequestOf(Touchpoints);

    [Benchmark(Description = "map")]
    public object Map() => JourneyPictures.Render("map", "svg", request);

    [Benchmark(Description = "flow")]
    public object Flow() => JourneyPictures.Render("flow", "svg", request);

    [Benchmark(Description = "gap")]
    public object Gap() => JourneyPictures.Render("gap", "svg", request);
}
