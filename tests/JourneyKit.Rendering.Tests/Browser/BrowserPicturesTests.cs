using System.Globalization;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Browser;

/// <summary>
/// In a browser no text of a picture meets another, leaves its cell or the page, is smaller than 11 px or hard to read.
/// <c>JOURNEYKIT_PICTURES</c> sets how many random maps are drawn.
/// </summary>
public sealed class BrowserPicturesTests
{
    private static readonly int RandomMapCount = int.Parse(Environment.GetEnvironmentVariable("JOURNEYKIT_PICTURES") ?? "40", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Pictures_of_all_sorts_of_maps_are_sound() => await AssertSoundAsync(Drawn.Known());

    [Fact]
    public async Task Pictures_of_all_sorts_of_maps_are_sound_in_wider_faces()
        => await AssertSoundAsync(Drawn.Known().Select(picture => (picture.Name, BrowserCheck.InWiderFaces(picture.Svg))));

    [Fact]
    public async Task Pictures_of_random_maps_are_sound() => await AssertSoundAsync(Drawn.Random(RandomMapCount));

    [Theory]
    [InlineData(Theme.Light)]
    [InlineData(Theme.Dark)]
    public async Task Every_letter_stands_out_from_its_ground(Theme theme) => await AssertSoundAsync(Drawn.Few(theme), hasContrast: true);

    private static async Task AssertSoundAsync(IEnumerable<(string Name, string Svg)> pictures, bool hasContrast = false)
    {
        Chromium.Require();
        var measured = await BrowserCheck.MeasureAsync(pictures, hasContrast);
        Assert.NotEmpty(measured);
        BrowserCheck.AssertSound(measured);
    }
}
