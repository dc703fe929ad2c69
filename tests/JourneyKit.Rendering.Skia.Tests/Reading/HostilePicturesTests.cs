namespace JourneyKit.Rendering.Skia.Tests.Reading;

public sealed class HostilePicturesTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">";

    [Theory]
    [InlineData("", "is no SVG")]
    [InlineData("hello", "is no SVG")]
    [InlineData("<svg", "is no SVG")]
    [InlineData("<html/>", "begins with <html>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"/>", "begins with <svg>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "has no viewBox")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e9 10\"/>", "has no viewBox")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 -1 10\"/>", "has no viewBox")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 99999 99999\"/>", "the most is 100 million")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&b;</text></svg>", "is no SVG")]
    [InlineData("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>", "is no SVG")]
    [InlineData(Head + "<image href=\"file:///etc/passwd\"/></svg>", "has <image>")]
    [InlineData(Head + "<use href=\"#a\"/></svg>", "has <use>")]
    [InlineData(Head + "<script>1</script></svg>", "has <script>")]
    [InlineData(Head + "<style>@import url(http://example.com/a.css);</style></svg>", "has <style>")]
    [InlineData(Head + "<a href=\"http://example.com\"/></svg>", "has <a>")]
    [InlineData(Head + "<rect href=\"file:///etc/passwd\"/></svg>", "has the attribute href")]
    [InlineData(Head + "<rect style=\"fill:url(http://example.com)\"/></svg>", "has the attribute style")]
    [InlineData(Head + "<rect onload=\"x()\"/></svg>", "has the attribute onload")]
    [InlineData(Head + "<rect fill=\"url(http://example.com/a#b)\"/></svg>", "may refer only to what it defines itself")]
    [InlineData(Head + "<rect fill=\"url(#none)\" width=\"5\" height=\"5\"/></svg>", "defines no such")]
    [InlineData(Head + "<defs><pattern id=\"a\" width=\"5\" height=\"5\"><rect fill=\"url(#a)\" width=\"5\" height=\"5\"/></pattern></defs><rect fill=\"url(#a)\" width=\"5\" height=\"5\"/></svg>", "may refer only to what it defines itself")]
    [InlineData(Head + "<rect width=\"1e30\" height=\"5\"/></svg>", "where a number belongs")]
    [InlineData(Head + "<text font-size=\"1e12\">a</text></svg>", "where a number belongs")]
    [InlineData(Head + "<text font-size=\"NaN\">a</text></svg>", "where a number belongs")]
    [InlineData(Head + "<path d=\"no path\"/></svg>", "has a path that cannot be read")]
    [InlineData(Head + "<rect transform=\"matrix(1 2 3 4 5 6)\"/></svg>", "has the transformation")]
    [InlineData(Head + "<rect fill=\"red\" width=\"5\" height=\"5\"/></svg>", "has the colour `red`")]
    [InlineData(Head + "<foreignObject/></svg>", "has <foreignObject>")]
    public void What_is_no_picture_of_ours_is_refused_with_its_reason(string svg, string reason)
        => Assert.Contains(reason, Assert.Throws<ArgumentException>(() => SkiaPictures.Png(svg)).Message, StringComparison.Ordinal);

    [Fact]
    public void Elements_deep_within_each_other_are_refused()
        => Assert.Contains("within each other", Assert.Throws<ArgumentException>(() => SkiaPictures.Png(Head + string.Concat(Enumerable.Repeat("<g>", 100_000)))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(17)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_scale_that_makes_no_sense_is_refused(double scale)
        => Assert.StartsWith("The scale of a PNG is a number above 0 to 16.", Assert.Throws<ArgumentException>(() => SkiaPictures.Png(Head + "</svg>", scale)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pdf_without_pages_is_refused()
        => Assert.StartsWith("A PDF has at least one page.", Assert.Throws<ArgumentException>(() => SkiaPictures.Pdf([])).Message, StringComparison.Ordinal);

    [Fact]
    public void Dashes_as_small_as_dust_take_no_time()
        => Assert.NotEmpty(SkiaPictures.Png(Head + "<path d=\"M0 0L1000000 1000000\" stroke=\"#000000\" stroke-dasharray=\"0.00001 0.00001\" fill=\"none\"/></svg>"));
}
