namespace JourneyKit.Tool.Tests.Commands;

public sealed class FmtCommandTests : IDisposable
{
    private const string Loose = """
        # Ours.
        title: Order
        journeykit: "1"
        id: order
        state:   current  # today
        touchpoints:
            pay: {emotion: 1,channel: website}
        channels: [ website ]
        """;

    private const string LaidOut = """
        # Ours.
        journeykit: "1"
        id: order
        title: Order
        state: current  # today
        channels: [website]
        touchpoints:
          pay: { channel: website, emotion: 1 }

        """;

    private readonly TestFolder folder = new();

    public FmtCommandTests() => folder.Write("order.journey.yaml", Loose).Write("there.journey.yaml", LaidOut);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_laid_out_in_place_and_named()
    {
        Assert.Equal(new ToolRun(0, "order.journey.yaml laid out\n2 files, 1 changed\n", ""), folder.Run("fmt", "."));
        Assert.Equal(LaidOut, folder.Read("order.journey.yaml"));
        Assert.Equal(new ToolRun(0, "2 files, nothing to lay out\n", ""), folder.Run("fmt", "."));
    }

    [Fact]
    public void Quiet_says_nothing()
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("fmt", "order.journey.yaml", "--quiet"));
        Assert.Equal(LaidOut, folder.Read("order.journey.yaml"));
    }

    [Fact]
    public void Check_writes_nothing_and_exits_with_1_where_a_file_is_laid_out_otherwise()
    {
        Assert.Equal(new ToolRun(1, "order.journey.yaml is laid out otherwise\n2 files, 1 to lay out\n", ""), folder.Run("fmt", ".", "--check"));
        Assert.Equal(Loose, folder.Read("order.journey.yaml"));
        Assert.Equal(0, folder.Run("fmt", "there.journey.yaml", "--check").ExitCode);
    }

    [Fact]
    public void Diff_prints_a_patch_and_writes_nothing()
    {
        var run = folder.Run("fmt", ".", "--diff");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("--- a/order.journey.yaml\n+++ b/order.journey.yaml\n@@ ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n-title: Order\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Loose, folder.Read("order.journey.yaml"));
        Assert.Equal(1, folder.Run("fmt", ".", "--diff", "--check").ExitCode);
    }

    [Theory]
    [InlineData]
    [InlineData("--stdin-filename", "maps/order.journey.yaml")]
    public void Standard_input_is_laid_out_to_standard_output(params string[] options)
    {
        folder.Input = Loose;
        Assert.Equal(new ToolRun(0, LaidOut, ""), folder.Run(["fmt", "-", .. options]));
        Assert.Equal(1, folder.Run("fmt", "-", "--check").ExitCode);
    }

    [Fact]
    public void What_cannot_be_laid_out_is_told_with_its_place_and_left_as_it_is_while_the_rest_is_laid_out()
    {
        const string Anchored = "journeykit: \"1\"\nid: a\nx-a: &a 1\nx-b: *a\n";
        folder.Write("a.journey.yaml", Anchored).Write("b.journey.yaml", "a: [\n");
        var run = folder.Run("fmt", ".");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("order.journey.yaml laid out\n2 files, 1 changed\n", run.Output);
        Assert.Contains("a.journey.yaml(3,6): error JK1096: An anchor is not laid out", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.journey.yaml(", run.Error, StringComparison.Ordinal);
        Assert.Equal(Anchored, folder.Read("a.journey.yaml"));
    }

    [Fact]
    public void A_broken_standard_input_gives_no_text()
    {
        folder.Input = "a: [\n";
        var run = folder.Run("fmt", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("<stdin>(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var run = folder.Run("fmt", "gone.journey.yaml", "order.journey.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.journey.yaml", run.Error, StringComparison.Ordinal);
        Assert.Equal(LaidOut, folder.Read("order.journey.yaml"));
    }

    [Fact]
    public void What_convert_writes_is_laid_out_already()
    {
        foreach (var to in new[] { "yaml", "json" })
        {
            folder.Run("convert", "order.journey.yaml", "--to", to, "-o", $"made.journey.{to}");
            Assert.Equal(0, folder.Run("fmt", $"made.journey.{to}", "--check").ExitCode);
        }
    }
}
