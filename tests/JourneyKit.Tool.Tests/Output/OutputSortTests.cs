namespace JourneyKit.Tool.Tests.Output;

/// <summary>An output takes the place of an earlier one of its sort, and of nothing else.</summary>
public sealed class OutputSortTests : IDisposable
{
    private const string Future = """
        journeykit: "1"
        id: order
        title: Order, tomorrow
        state: future
        baseline: order.journey.yaml
        include: [shared.journey.yaml]
        touchpoints:
          pay: { channel: website, emotion: 2 }

        """;

    private readonly TestFolder folder = new();

    public OutputSortTests() => folder
        .Write("order.journey.yaml", "# what we know\n" + Maps.Sound)
        .Write("shared.journey.yaml", Maps.Library)
        .Write("future.journey.yaml", Future)
        .Write("notes.txt", "Do not lose me.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("order.journey.yaml")]
    [InlineData("./order.journey.yaml")]
    [InlineData("x/../order.journey.yaml")]
    public void What_is_converted_is_not_written_over_unless_that_is_asked_for(string name)
    {
        var before = folder.Read("order.journey.yaml");
        Assert.Equal(
            new ToolRun(2, "", $"journey: `{name}` is not written over: it is what is read; choose another name, or give --replace to lose what it holds now, comments included\n"),
            folder.Run("convert", "order.journey.yaml", "--to", "yaml", "-o", name));
        Assert.Equal(before, folder.Read("order.journey.yaml"));
        Assert.Equal(0, folder.Run("convert", "order.journey.yaml", "--to", "yaml", "-o", name, "--replace").ExitCode);
        Assert.DoesNotContain("# what we know", folder.Read("order.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_what_is_read_is_what_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        File.CreateSymbolicLink(folder.Full("link.journey.yaml"), "order.journey.yaml");
        Refused("it is what is read", "convert", "order.journey.yaml", "--to", "yaml", "-o", "link.journey.yaml");
        Refused("it is what is read", "convert", "link.journey.yaml", "--to", "yaml", "-o", "order.journey.yaml");
    }

    [Theory]
    [InlineData("shared.journey.yaml", "it is extended or included by `future.journey.yaml`")]
    [InlineData("order.journey.yaml", "it is the baseline, or a part of the baseline, of `future.journey.yaml`")]
    public void What_a_map_is_made_of_is_never_written_over(string name, string reason)
        => Refused(reason, "convert", "future.journey.yaml", "--to", "yaml", "--flatten", "-o", name, "--replace");

    [Theory]
    [InlineData("notes.txt", "it holds no map or library that can be read")]
    [InlineData("future.journey.yaml", "it holds the future map `order`")]
    [InlineData("shared.journey.yaml", "it holds the library `shared`")]
    [InlineData(".journeykit.yaml", "a file of this name is a configuration")]
    public void A_map_takes_the_place_of_nothing_else(string name, string reason) => Refused(reason, "convert", "order.journey.yaml", "--to", "yaml", "-o", name);

    [Fact]
    public void An_earlier_output_is_written_over()
    {
        Assert.Equal(0, folder.Run("convert", "order.journey.yaml", "-o", "out.journey.json").ExitCode);
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "order.journey.yaml", "-o", "out.journey.json"));
        Assert.Equal(0, folder.Run("check", ".", "--write-baseline", "accepted.yaml").ExitCode);
        Assert.Equal(0, folder.Run("check", ".", "--baseline", "accepted.yaml", "--write-baseline", "accepted.yaml").ExitCode);
        Assert.Equal(0, folder.Run("diff", "order.journey.yaml", "future.journey.yaml", "--overlay", "out.journey.yaml").ExitCode);
        Assert.Equal(0, folder.Run("diff", "order.journey.yaml", "future.journey.yaml", "--overlay", "out.journey.yaml").ExitCode);
    }

    [Theory]
    [InlineData("order.journey.yaml", "a file of this name is a map or library")]
    [InlineData("new.journey.json", "a file of this name is a map or library")]
    [InlineData(".journeykit.yaml", "a file of this name is a configuration")]
    [InlineData("notes.txt", "it holds something else than accepted findings")]
    public void Accepted_findings_take_the_place_of_nothing_else(string name, string reason) => Refused(reason, "check", "order.journey.yaml", "--write-baseline", name);

    [Theory]
    [InlineData("order.journey.yaml", "a file of this name is a map or library")]
    [InlineData("notes.txt", "it holds something else than a schema")]
    public void A_schema_takes_the_place_of_nothing_else(string name, string reason) => Refused(reason, "schema", "-o", name);

    [Theory]
    [InlineData("future.journey.yaml", "it is what is read")]
    [InlineData("shared.journey.yaml", "it is extended or included by `future.journey.yaml`")]
    public void An_overlay_takes_the_place_of_nothing_that_is_compared(string name, string reason)
        => Refused(reason, "diff", "order.journey.yaml", "future.journey.yaml", "--overlay", name);

    [Fact]
    public void An_overlay_takes_the_place_of_the_second_map_where_that_is_asked_for()
    {
        Assert.Equal(0, folder.Run("diff", "order.journey.yaml", "future.journey.yaml", "--overlay", "future.journey.yaml", "--replace").ExitCode);
        Assert.Contains("extends: order.journey.yaml", folder.Read("future.journey.yaml"), StringComparison.Ordinal);
    }

    private void Refused(string reason, params string[] args)
    {
        var before = Contents();
        var run = folder.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    private List<(string Name, string Text)> Contents()
        => [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file)))];
}
