namespace JourneyKit.Tool.Tests.Git;

public sealed class TextconvTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_map_has_one_text_whatever_its_layout_and_notation()
    {
        folder.Write("a.journey.yaml", GitMaps.Order)
            .Write("b.journey.yaml", "# laid out anew\n" + GitMaps.Order.Replace("60%", "0.60", StringComparison.Ordinal).Replace("{ description: The code comes too late., severity: 5 }", "\n          severity: 5\n          description: 'The code comes too late.'", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        var text = folder.Run("git", "textconv", "a.journey.yaml");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("\n        severity: 5\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("include: ['../shared/channels.journey.yaml']\n", text.Output, StringComparison.Ordinal);
        Assert.Equal(text, folder.Run("git", "textconv", "b.journey.yaml"));
        Assert.Equal(text.Output, folder.Write("c.journey.yaml", text.Output).Run("git", "textconv", "c.journey.yaml").Output);
    }

    [Fact]
    public void Json_has_the_text_of_the_same_map_in_yaml()
    {
        folder.Write("a.journey.yaml", Maps.Sound);
        folder.Run("convert", "a.journey.yaml", "-o", "a.journey.json");
        Assert.Equal(folder.Run("git", "textconv", "a.journey.yaml"), folder.Run("git", "textconv", "a.journey.json"));
    }

    [Fact]
    public void A_map_that_extends_another_has_the_text_of_what_it_says_itself()
        => Assert.Equal("journeykit: '1'\nextends: order.journey.yaml\nid: order\ntitle: Order\nstate: future\ntouchpoints:\n  pay:\n    emotion: 1\n", folder.Write("a.journey.yaml", GitMaps.Future).Run("git", "textconv", "a.journey.yaml").Output);

    [Theory]
    [InlineData(Maps.Misspelt)]
    [InlineData("no map: [\n")]
    [InlineData("")]
    public void What_is_no_sound_map_has_its_own_text(string text)
        => Assert.Equal(new ToolRun(0, text, ""), folder.Write("a.journey.yaml", text).Run("git", "textconv", "a.journey.yaml"));

    [Fact]
    public void A_missing_file_is_refused()
        => Assert.Equal(new ToolRun(2, "", "journey: `a.journey.yaml`: there is no such file or folder\n"), folder.Run("git", "textconv", "a.journey.yaml"));
}
