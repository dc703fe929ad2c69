namespace JourneyKit.Tool.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public RenderCommandTests() => folder.Copy("samples/grocery");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_map_of_today_is_drawn_as_a_map_and_one_with_a_baseline_as_what_it_changes()
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", "current.journey.yaml", "-o", "map.svg"));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", "future.journey.yaml", "-o", "gap.svg"));
        Assert.Contains("aria-labelledby=\"map-t\"", folder.Read("map.svg"), StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"gap-t\"", folder.Read("gap.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_takes_the_place_of_an_earlier_one_and_of_nothing_else()
    {
        Assert.Equal(0, folder.Run("render", "current.journey.yaml", "--as", "circle", "-o", "x.svg").ExitCode);
        Assert.Equal(0, folder.Run("render", "current.journey.yaml", "--as", "matrix", "--theme", "dark", "-o", "x.svg").ExitCode);
        folder.Write("notes.svg", "Notes");
        Assert.Contains("it holds something else than a picture", folder.Run("render", "current.journey.yaml", "-o", "notes.svg").Error, StringComparison.Ordinal);
        Assert.Equal("Notes", folder.Read("notes.svg"));
    }

    [Theory]
    [InlineData("`x.png` does not end in what the picture `map` can be written as: .svg", "-o", "x.png")]
    [InlineData("`-` does not tell a notation; give a file that ends in .svg", "-o", "-")]
    [InlineData("The picture \"gap\" compares two maps: name the one to compare with (Against, or --against).", "--as", "gap", "-o", "x.svg")]
    [InlineData("The picture \"matrix\" does not have rows by `stage`: there are channel, team.", "--as", "matrix", "--by", "stage", "-o", "x.svg")]
    [InlineData("there is no persona `nobody` in `current.journey.yaml`", "--persona", "nobody", "-o", "x.svg")]
    public void What_cannot_be_drawn_is_refused_with_what_can(string refusal, params string[] options)
        => Assert.Equal(new ToolRun(2, "", $"journey: {refusal}\n"), folder.Run(["render", "current.journey.yaml", .. options]));
}
