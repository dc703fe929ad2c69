using System.Text.Json;
using System.Text.RegularExpressions;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>Measures pictures in a browser: many in one page, since starting the browser takes longer than measuring.</summary>
internal static partial class BrowserCheck
{
    // A page above this takes the browser longer than two pages of half the size.
    private const int LargestPage = 24_000_000;

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>Measures pictures.</summary>
    /// <param name="pictures">SVG files, each with a name for messages.</param>
    /// <param name="hasContrast">Whether the contrast of each letter with its ground is measured, which takes much longer.</param>
    public static async Task<IReadOnlyList<MeasuredPicture>> MeasureAsync(IEnumerable<(string Name, string Svg)> pictures, bool hasContrast)
    {
        Chromium.Require();
        var measured = new List<MeasuredPicture>();
        var page = new List<(string Name, string Svg)>();
        foreach (var picture in pictures)
        {
            page.Add(picture);
            if (page.Sum(one => one.Svg.Length) > LargestPage)
            {
                measured.AddRange(await PageAsync(page, hasContrast));
                page.Clear();
            }
        }

        measured.AddRange(page.Count == 0 ? [] : await PageAsync(page, hasContrast));
        return measured;
    }

    /// <summary>The same picture in a face that is wider than those it was laid out for.</summary>
    public static string InWiderFaces(string svg) => Faces().Replace(svg, "font-family=\"DejaVu Sans\"", 1);

    /// <summary>Fails with the first faults where there are any.</summary>
    public static void AssertSound(IReadOnlyList<MeasuredPicture> pictures)
        => Assert.True(
            pictures.All(picture => picture.Faults.Count == 0),
            string.Join('\n', pictures.SelectMany(picture => picture.Faults.Select(fault => $"{picture.Name}: {fault.Kind}: \"{Short(fault.Text)}\" {fault.Detail}")).Take(60)));

    private static async Task<IReadOnlyList<MeasuredPicture>> PageAsync(List<(string Name, string Svg)> pictures, bool hasContrast)
    {
        var data = JsonSerializer.Serialize(pictures.Select(picture => new { picture.Name, picture.Svg, Contrast = hasContrast }), Names);
        var script = await File.ReadAllTextAsync(Repository.PathTo("tests/JourneyKit.Rendering.Tests/Browser/check.js"), TestContext.Current.CancellationToken);
        var dom = await Chromium.DomAsync(
            $$"""
            <!doctype html><meta charset="utf-8"><style>body { margin: 0 } text, tspan { stroke: none !important }</style>
            <body><div id="host"></div><script type="application/json" id="pictures">{{data}}</script><script>{{script}}</script>
            """,
            TestContext.Current.CancellationToken);
        var result = Result().Match(dom);
        Assert.True(result.Success, "The browser ended before the check: " + dom[..Math.Min(dom.Length, 500)]);
        var measured = JsonSerializer.Deserialize<IReadOnlyList<MeasuredPicture>>(Uri.UnescapeDataString(result.Groups["json"].Value), Names)!;
        Assert.True(measured.Count >= pictures.Count, string.Join('\n', measured.SelectMany(picture => picture.Faults)));
        return measured;
    }

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    [GeneratedRegex("""\[\[(?<json>[^\]]*)\]\]""", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Result();

    [GeneratedRegex("font-family=\"[^\"]*\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Faces();
}
