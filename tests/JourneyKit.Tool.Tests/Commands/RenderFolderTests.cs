namespace JourneyKit.Tool.Tests.Commands;

public sealed class RenderFolderTests : IDisposable
{
    private const string Map = "journeykit: \"1\"\nid: shop\ntitle: Shop\nstate: current\ntouchpoints:\n  basket:\n    name: Basket\n";
    private const string Library = "journeykit: \"1\"\nid: parts\ntitle: Parts\npersonas:\n  maya:\n    name: Maya\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_map_below_a_folder_becomes_a_picture_in_another()
    {
        folder.Write("maps/a.journey.yaml", Map).Write("maps/sub/b.journey.json", """{"journeykit": "1", "id": "b", "title": "B", "state": "current", "touchpoints": {"x": {"name": "X"}}}""");
        Assert.Equal(new ToolRun(0, $"{Path.Join("out", "a.svg")}\n{Path.Join("out", "b.svg")}\n", ""), folder.Run("render", "maps", "-o", "out"));
        Assert.True(folder.Has("out/a.svg") && folder.Has("out/b.svg"));
        Assert.Equal(new ToolRun(0, $"{Path.Join("round/", "a.svg")}\n", ""), folder.Run("render", "maps/**/*.yaml", "--as", "circle", "-o", "round/"));
        Assert.True(folder.Has("round/a.svg") && !folder.Has("round/b.svg"));
    }

    [Fact]
    public void One_map_goes_into_a_folder_that_is_there_or_ends_as_one()
    {
        folder.Write("a.journey.yaml", Map).Write("there/notes.md", "");
        Assert.Equal(0, folder.Run("render", "a.journey.yaml", "-o", "there").ExitCode);
        Assert.Equal(0, folder.Run("render", "a.journey.yaml", "-o", "new/deep/").ExitCode);
        Assert.True(folder.Has("there/a.svg") && folder.Has("new/deep/a.svg"));
    }

    [Fact]
    public void Maps_that_are_called_the_same_become_pictures_that_are_not()
    {
        folder.Write("a/current.journey.yaml", Map).Write("b/current.journey.yaml", Map).Write("b/other.journey.yaml", Map).Write("b/Other.journey.yml", Map).Write("a-current.journey.yaml", Map);
        Assert.Equal(0, folder.Run("render", ".", "-o", "out/").ExitCode);
        Assert.Equal("Other-yml.svg a-current-2.svg a-current.svg b-current.svg other-yaml.svg", string.Join(' ', Directory.GetFiles(folder.Full("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_library_is_left_out_where_a_folder_leads_to_it_and_refused_where_it_is_named()
    {
        folder.Write("maps/a.journey.yaml", Map).Write("maps/parts.journey.yaml", Library);
        Assert.Equal(new ToolRun(0, "a.svg\n", "journey: `maps/parts.journey.yaml` is a library, and was left out\n"), folder.Run("render", "maps", "-o", "a.svg"));
        Assert.True(folder.Has("a.svg"));
        Assert.Equal(new ToolRun(2, "", "journey: `maps/parts.journey.yaml` is a library; a picture is of a map\n"), folder.Run("render", "maps/parts.journey.yaml", "-o", "x.svg"));
        Assert.False(folder.Has("x.svg"));
    }

    [Fact]
    public void A_map_with_errors_is_told_and_does_not_stop_the_others()
    {
        folder.Write("a.journey.yaml", Map + "nonsense: 1\n").Write("b.journey.yaml", Map);
        var run = folder.Run("render", ".", "-o", "out/");
        Assert.Equal((2, $"{Path.Join("out/", "b.svg")}\n"), (run.ExitCode, run.Output));
        Assert.Contains("a.journey.yaml(8,1): error JK1020", run.Error, StringComparison.Ordinal);
        Assert.Contains("journey: `a.journey.yaml` cannot be used: 1 error\n", run.Error, StringComparison.Ordinal);
        Assert.True(folder.Has("out/b.svg") && !folder.Has("out/a.svg"));
    }

    [Fact]
    public void A_name_that_leads_nowhere_does_not_stop_the_others()
    {
        folder.Write("b.journey.yaml", Map);
        var run = folder.Run("render", "gone.journey.yaml", "b.journey.yaml", "-o", "out/");
        Assert.Equal((2, "journey: `gone.journey.yaml`: there is no such file or folder\n"), (run.ExitCode, run.Error));
        Assert.True(folder.Has("out/b.svg"));
    }

    [Fact]
    public void Several_maps_are_not_written_to_one_file()
    {
        folder.Write("a.journey.yaml", Map).Write("b.journey.yaml", Map);
        Assert.Equal(new ToolRun(2, "", "journey: `x.svg` would be one file, and 2 maps are drawn; give a folder behind -o, and the notation with --format\n"), folder.Run("render", "a.journey.yaml", "b.journey.yaml", "-o", "x.svg"));
        folder.Write("there", "Notes");
        Assert.Equal(2, folder.Run("render", "a.journey.yaml", "b.journey.yaml", "-o", "there").ExitCode);
        Assert.Equal("Notes", folder.Read("there"));
    }

    [Fact]
    public void What_several_maps_lack_is_said_once()
    {
        folder.Write("a.journey.yaml", Map).Write("b.journey.yaml", Map);
        Assert.Equal(new ToolRun(2, "", "journey: `a.journey.yaml` and `b.journey.yaml`: The picture `matrix` does not have rows by `stage`: there are channel, team.\n"), folder.Run("render", ".", "--as", "matrix", "--by", "stage", "-o", "out/"));
    }

    [Fact]
    public void Maps_of_a_folder_without_one_to_compare_with_are_left_out_with_a_word()
    {
        folder.Copy("samples/grocery");
        var run = folder.Run("render", ".", "--as", "gap", "-o", "out/");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("journey: `current.journey.yaml` has no map to compare with, and was left out\n", run.Error, StringComparison.Ordinal);
        Assert.True(folder.Has("out/future.svg") && !folder.Has("out/current.svg"));
    }

    [Fact]
    public void A_folder_without_maps_is_said_to_be_one()
    {
        folder.Write("maps/notes.md", "").Write("parts/parts.journey.yaml", Library);
        Assert.StartsWith("journey: `maps` holds no journey files", folder.Run("render", "maps", "-o", "out/").Error, StringComparison.Ordinal);
        Assert.EndsWith("journey: there is no map to draw\n", folder.Run("render", "parts", "-o", "out/").Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Full("out")));
    }

    [Fact]
    public void Pages_of_one_map_do_not_take_the_place_of_another_map()
    {
        folder.Copy("samples/grocery");
        folder.Write("current-1.journey.yaml", Map);
        Assert.Equal(0, folder.Run("render", "current-1.journey.yaml", "current.journey.yaml", "--paper", "a4", "-o", "out/").ExitCode);
        Assert.Contains("Shop", folder.Read("out/current-1.svg"), StringComparison.Ordinal);
        Assert.True(folder.Has("out/current-2-1.svg") && folder.Has("out/current-2-2.svg"));
    }
}
