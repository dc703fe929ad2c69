using JourneyKit.Reports.Check;

namespace JourneyKit.Tool.Tests.Output.Check;

public sealed class RelatedPlacesTests
{
    [Theory]
    [InlineData(1, "lines 11")]
    [InlineData(2, "lines 11 and 12")]
    [InlineData(4, "lines 11, 12, 13 and 14")]
    [InlineData(10, "lines 11, 12, 13 and 7 more")]
    public void Ten_places_do_not_fill_a_screen(int count, string expected)
        => Assert.Equal(expected, RelatedPlaces.Of([.. Enumerable.Range(11, count).Select(line => At("a.yaml", line))], "a.yaml"));

    [Fact]
    public void Other_files_are_named()
        => Assert.Equal("at a.yaml(3) and b.yaml(4)", RelatedPlaces.Of([At("a.yaml", 3), At("b.yaml", 4)], "a.yaml"));

    private static RelatedLocation At(string path, int line) => new(new SourceSpan(path, new SourcePosition(line, 1), new SourcePosition(line, 2)), "There.");
}
