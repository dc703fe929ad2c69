namespace JourneyKit.Tool.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private const string Current = "current.journey.yaml";
    private const string Empty = "journeykit: \"1\"\nid: shop\ntitle: Shop\nstate: current\n";

    private readonly TestFolder folder = new();

    public RenderCommandTests() => folder.Copy("samples/grocery");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_map_of_today_is_drawn_as_a_map_and_one_with_a_baseline_as_what_it_changes()
    {
        Assert.Equal(new ToolRun(0, "map.svg\n", ""), folder.Run("render", Current, "-o", "map.svg"));
        Assert.Equal(new ToolRun(0, "gap.svg\n", ""), folder.Run("render", "future.journey.yaml", "-o", "gap.svg"));
        Assert.Contains("aria-labelledby=\"map-t\"", folder.Read("map.svg"), StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"gap-t\"", folder.Read("gap.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_is_compared_with_the_one_that_is_named()
    {
        Assert.Equal(new ToolRun(0, "gap.svg\n", ""), folder.Run("render", "future.journey.yaml", "--against", Current, "-o", "gap.svg"));
        Assert.Contains("aria-labelledby=\"gap-t\"", folder.Read("gap.svg"), StringComparison.Ordinal);
        Assert.Contains("is of a later state than", folder.Run("render", Current, "--against", "future.journey.yaml", "-o", "x.svg").Error, StringComparison.Ordinal);
        Assert.False(folder.Has("x.svg"));
    }

    [Fact]
    public void A_picture_takes_the_place_of_an_earlier_one_and_of_nothing_else()
    {
        Assert.Equal(0, folder.Run("render", Current, "--as", "circle", "-o", "x.svg").ExitCode);
        Assert.Equal(0, folder.Run("render", Current, "--as", "matrix", "--theme", "dark", "-o", "x.svg").ExitCode);
        folder.Write("notes.svg", "Notes");
        Assert.Contains("it holds something else than a picture", folder.Run("render", Current, "-o", "notes.svg").Error, StringComparison.Ordinal);
        Assert.Equal("Notes", folder.Read("notes.svg"));
    }

    [Fact]
    public void No_page_is_written_where_one_would_take_the_place_of_something_else()
    {
        folder.Write("x-2.svg", "Notes");
        var run = folder.Run("render", Current, "--paper", "a4", "-o", "x.svg");
        Assert.Equal((2, "journey: `x-2.svg` is not written over: it holds something else than a picture; choose another name, or remove it first\n"), (run.ExitCode, run.Error));
        Assert.False(folder.Has("x-1.svg"));
    }

    [Fact]
    public void Pages_that_an_earlier_run_has_left_are_told_and_kept()
    {
        Assert.StartsWith("x-1.svg\nx-2.svg\n", folder.Run("render", Current, "--paper", "a4", "-o", "x.svg").Output, StringComparison.Ordinal);
        Assert.True(folder.Has("x-2.svg"));
        var run = folder.Run("render", Current, "-o", "x.svg");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("journey: `x-1.svg`, `x-2.svg`", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("are not of this picture; an earlier run may have left them\n", run.Error, StringComparison.Ordinal);
        Assert.True(folder.Has("x-2.svg"));
        Assert.Equal("journey: `x.svg` is not of this picture; an earlier run may have left it\n", folder.Run("render", Current, "--paper", "a4", "-o", "x.svg").Error);
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", Current, "-o", "x.svg", "--quiet"));
    }

    [Fact]
    public void One_page_goes_to_standard_output_where_the_notation_is_said()
    {
        var run = folder.Run("render", Current, "--as", "matrix", "-o", "-", "--format", "svg");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<svg ", run.Output, StringComparison.Ordinal);
        Assert.Matches("^journey: the picture has [0-9]+ pages, and standard output takes one; give a file behind -o\n$", folder.Run("render", Current, "--paper", "a4", "-o", "-", "--format", "svg").Error);
        Assert.Equal("", folder.Run("render", Current, "--paper", "a4", "-o", "-", "--format", "svg").Output);
        Assert.Contains("`-` does not tell a notation; say it with --format: svg", folder.Run("render", Current, "-o", "-").Error, StringComparison.Ordinal);
        Assert.Equal("journey: 2 maps do not fit into standard output; give a folder behind -o\n", folder.Run("render", Current, "future.journey.yaml", "-o", "-", "--format", "svg").Error);
    }

    [Fact]
    public void A_map_is_read_from_standard_input()
    {
        folder.Input = folder.Read(Current);
        Assert.Equal(new ToolRun(0, $"{Path.Join("out/", "stdin.svg")}\n", ""), folder.Run("render", "-", "-o", "out/"));
        Assert.Equal(new ToolRun(0, $"{Path.Join("out/", "order.svg")}\n", ""), folder.Run("render", "-", "--stdin-filename", "order.journey.yaml", "-o", "out/"));
        Assert.True(folder.Has("out/stdin.svg") && folder.Has("out/order.svg"));
    }

    [Theory]
    [InlineData("`x.bmp` does not end in what the picture `map` can be written as: .svg", "--as", "map", "-o", "x.bmp")]
    [InlineData("`x` does not end in what a picture can be written as: .svg", "-o", "x")]
    [InlineData("the picture `gap` compares two maps: name the earlier one behind --against, or as the `baseline` of `current.journey.yaml`", "--as", "gap", "-o", "x.svg")]
    [InlineData("The picture `matrix` does not have rows by `stage`: there are channel, team.", "--as", "matrix", "--by", "stage", "-o", "x.svg")]
    [InlineData("The picture `map` does not have rows by `team`, nor any other: matrix, flow, swimlane have such a choice.", "--by", "team", "-o", "x.svg")]
    [InlineData("The picture `roadmap` is of all personas and shows none alone: leave the persona out.", "--as", "roadmap", "--persona", "busy-parent", "-o", "x.svg")]
    [InlineData("there is no persona `nobody` in `current.journey.yaml`; there are `busy-parent` (", "--persona", "nobody", "-o", "x.svg")]
    [InlineData("there is no persona `busy-parents` in `current.journey.yaml`; did you mean `busy-parent`? There are also `", "--persona", "busy-parents", "-o", "x.svg")]
    [InlineData("The picture `report` does not have a lane `weather`: there are stage, ", "--as", "report", "--lanes", "weather", "-o", "x.html")]
    [InlineData("The picture `map` needs a lane: name one or more of stage, ", "--lanes", "", "-o", "x.svg")]
    [InlineData("The picture `map` needs a lane: name one or more of stage, ", "--lanes", " , ", "-o", "x.svg")]
    [InlineData("The picture `circle` has no lanes to choose: leave the choice out.", "--as", "circle", "--lanes", "", "-o", "x.svg")]
    [InlineData("The picture `circle` does not have a lane `doing`, nor any other: map, blueprint have such a choice.", "--as", "circle", "--lanes", "doing", "-o", "x.svg")]
    [InlineData("`--as` takes map, ", "--as", "mapp", "-o", "x.svg")]
    [InlineData("`--by` takes channel, stage or team, not `room`", "--by", "room", "-o", "x.svg")]
    [InlineData("`--theme` takes light or dark, not `grey`", "--theme", "grey", "-o", "x.svg")]
    [InlineData("`--paper` takes a3 or a4, not `a5`; did you mean `a3`?", "--paper", "a5", "-o", "x.svg")]
    [InlineData("`--layout` takes rows or strip, not `page`", "--layout", "page", "-o", "x.svg")]
    [InlineData("`--format` takes svg, mmd, ", "--format", "bmp", "-o", "x.svg")]
    [InlineData("a path is empty", "-o", "")]
    public void What_cannot_be_drawn_is_refused_with_what_can(string refusal, params string[] options)
    {
        var run = folder.Run(["render", Current, .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"journey: {refusal}", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("x.svg"));
    }

    [Fact]
    public void Lanes_that_there_are_not_are_refused_with_those_that_there_are()
    {
        Assert.StartsWith("journey: The picture `map` does not have a lane `weather`: there are ", folder.Run("render", Current, "--lanes", "doing,weather", "-o", "x.svg").Error, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "x.svg\n", ""), folder.Run("render", Current, "--lanes", "doing, feeling", "-o", "x.svg"));
    }

    [Fact]
    public void A_map_without_touchpoints_is_drawn_with_a_word()
    {
        folder.Write("empty.journey.yaml", Empty);
        Assert.Equal(new ToolRun(0, "x.svg\n", "journey: `empty.journey.yaml` has no touchpoints yet, so there is little to draw\n"), folder.Run("render", "empty.journey.yaml", "-o", "x.svg"));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("render", "empty.journey.yaml", "-o", "x.svg", "-q"));
        Assert.Contains("</svg>", folder.Read("x.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_says_which_rows_each_picture_has()
    {
        var help = folder.Run("help", "render").Output;
        Assert.Contains("channel, team for", help, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("render", Current, "--as", "matrix", "--by", "team", "-o", "x.svg").ExitCode);
        Assert.Equal(0, folder.Run("render", Current, "--as", "flow", "--by", "stage", "-o", "x.svg").ExitCode);
    }
}
