using System.Text.RegularExpressions;
using JourneyKit.Rendering.Tests.Support;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Tests;

/// <summary>A PNG shows what a browser shows of the same SVG.</summary>
public sealed partial class BrowserTests
{
    // Letters are smoothed differently, so squares are compared and not pixels: how far their mean colour is off, of 255.
    private const int Square = 6;
    private const double Off = 32;

    // Of all squares; a word that is missing or elsewhere is more.
    private const double Tolerance = 0.002;

    // Where the faces of the machine are not those that the browser takes, letters look otherwise and take the same room.
    private const double ToleranceOfOtherFaces = 0.016;

    public static TheoryData<string> Pictures => [.. JourneyPictures.All.Where(renderer => renderer.Format == "svg").Select(renderer => renderer.Picture)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Pictures_of_the_sample_look_as_in_a_browser(string picture)
    {
        var plan = Maps.All.First(map => map.Path.EndsWith("grocery/future.journey.yaml", StringComparison.Ordinal)).Map;
        await Compare(picture, new RenderRequest(plan) { Against = Maps.Grocery }, Tolerance);
    }

    [Theory]
    [InlineData("ar", "رحلة العميل 24 متجر")]
    [InlineData("he", "מסע לקוח (24) חנות")]
    [InlineData("zh", "客户旅程，货到付款。")]
    [InlineData("th", "การเดินทางของลูกค้า")]
    [InlineData("en", "Basket 👍🏽 👨‍👩‍👧 🇩🇪 ☎️")]
    [InlineData("el", "Ταξίδι Путь Größe")]
    public async Task Maps_in_other_scripts_look_as_in_a_browser(string language, string word)
        => await Compare("map", new RenderRequest(Maps.Of(6, word, language)), ToleranceOfOtherFaces);

    private static async Task Compare(string picture, RenderRequest request, double tolerance)
    {
        Chromium.Require();
        var svg = SizeOnPaper().Replace(JourneyPictures.Render(picture, "svg", request).Pages[0].Text, "", 1);
        using var ours = SKBitmap.Decode(SkiaPictures.Png(svg, 1));
        var page = $"<!doctype html><meta charset=utf-8><style>body{{margin:0}}svg{{display:block;width:{ours.Width}px}}</style>{svg}";
        using var theirs = SKBitmap.Decode(await Chromium.ScreenshotAsync(page, ours.Width, ours.Height, TestContext.Current.CancellationToken));
        var (different, all) = Differences(ours, theirs);
        Assert.True(different <= tolerance * all, $"{different} of {all} squares differ.");
    }

    private static (int Different, int All) Differences(SKBitmap ours, SKBitmap theirs)
    {
        var (a, b) = (ours.Pixels, theirs.Pixels);
        var (different, all) = (0, 0);
        for (var top = 0; top + Square <= Math.Min(ours.Height, theirs.Height); top += Square)
        {
            for (var left = 0; left + Square <= Math.Min(ours.Width, theirs.Width); left += Square)
            {
                var (red, green, blue) = (0, 0, 0);
                for (var i = 0; i < Square * Square; i++)
                {
                    var (x, y) = (left + (i % Square), top + (i / Square));
                    var (one, other) = (a[(y * ours.Width) + x], b[(y * theirs.Width) + x]);
                    (red, green, blue) = (red + one.Red - other.Red, green + one.Green - other.Green, blue + one.Blue - other.Blue);
                }

                all++;
                different += Math.Max(Math.Abs(red), Math.Max(Math.Abs(green), Math.Abs(blue))) > Off * Square * Square ? 1 : 0;
            }
        }

        return (different, all);
    }

    [GeneratedRegex("(?<=viewBox=\"[^\"]*\") width=\"[^\"]*\" height=\"[^\"]*\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SizeOnPaper();
}
