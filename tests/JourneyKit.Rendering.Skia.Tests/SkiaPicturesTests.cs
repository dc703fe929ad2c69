using System.Text;
using JourneyKit.Rendering.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Tests;

public sealed class SkiaPicturesTests
{
    private static readonly RenderRequest Request = new(Maps.Grocery);

    [Fact]
    public void Every_picture_that_is_drawn_as_svg_is_there_as_png_and_pdf()
    {
        var drawn = JourneyPictures.All.Where(renderer => renderer.Format == "svg").Select(renderer => renderer.Picture);
        Assert.Equal(drawn.SelectMany(picture => new[] { $"{picture} png", $"{picture} pdf" }), SkiaPictures.All.Select(renderer => $"{renderer.Picture} {renderer.Format}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(0.5)]
    public void A_png_is_as_large_as_the_page_times_the_scale(double scale)
    {
        var svg = JourneyPictures.Render("matrix", "svg", Request).Pages[0].Text;
        var size = svg.Split("viewBox=\"0 0 ", 2)[1].Split('"')[0].Split(' ').Select(int.Parse).ToArray();
        using var image = SKBitmap.Decode(SkiaPictures.Png(svg, scale));
        Assert.Equal((Math.Ceiling(size[0] * scale), Math.Ceiling(size[1] * scale)), (image.Width, image.Height));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        string[] pages = [.. JourneyPictures.Render("matrix", "svg", Request).Pages.Select(page => page.Text)];
        Assert.Equal(SkiaPictures.Png(pages[0]), SkiaPictures.Png(pages[0]));
        Assert.Equal(SkiaPictures.Pdf(pages), SkiaPictures.Pdf(pages));
    }

    [Fact]
    public void A_pdf_has_a_page_for_each_of_the_picture_as_large_as_its_paper()
    {
        var renderer = SkiaPictures.All.Single(one => one is { Picture: "map", Format: "pdf" });
        var pages = JourneyPictures.Render("map", "svg", Request with { Paper = Paper.A3 }).Pages;
        var pdf = Encoding.Latin1.GetString(Assert.Single(renderer.Render(Request with { Paper = Paper.A3 }).Pages).Content.Span);
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.EndsWith("%%EOF", pdf.TrimEnd(), StringComparison.Ordinal);
        Assert.True(pages.Count > 1);
        Assert.Equal(pages.Count, pdf.Split("/Type /Page\n").Length - 1);
        double[] sides = [.. pdf.Split("/MediaBox [0 0 ", 2)[1].Split(']')[0].Split(' ').Select(side => double.Parse(side, System.Globalization.CultureInfo.InvariantCulture) / 72 * 25.4)];
        Assert.Equal([297, 420], sides.Select(side => Math.Round(side, 1)));
    }

    [Fact]
    public void Files_say_near_their_beginning_who_made_them_which_the_command_looks_for()
    {
        var svg = JourneyPictures.Render("matrix", "svg", Request).Pages[0].Text;
        const int Head = 1024;
        Assert.InRange(SkiaPictures.Png(svg).AsSpan().IndexOf("tEXtSoftware\0JourneyKit"u8), 0, Head);
        Assert.InRange(SkiaPictures.Pdf([svg]).AsSpan().IndexOf("/Producer (JourneyKit)"u8), 0, Head);
    }

    [Fact]
    public void A_request_that_cannot_be_drawn_is_refused_as_for_svg()
        => Assert.StartsWith("The picture `gap` compares two maps", Assert.Throws<ArgumentException>(() => SkiaPictures.All.First(one => one.Picture == "gap").Render(Request)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_container_finds_them_beside_the_others()
    {
        using var provider = new ServiceCollection().AddJourneyKitSkia().AddJourneyKitSkia().BuildServiceProvider();
        var set = provider.GetRequiredService<RendererSet>();
        Assert.Equal("png", set.Find("map", "png")!.Format);
        Assert.Equal("svg", set.Find("map", "svg")!.Format);
        Assert.Equal(SkiaPictures.All.Count + JourneyPictures.All.Count, set.All.Count);
    }
}
