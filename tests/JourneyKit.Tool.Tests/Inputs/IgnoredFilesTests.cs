namespace JourneyKit.Tool.Tests.Inputs;

public sealed class IgnoredFilesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_git_ignores_is_left_out()
    {
        folder.Write(".git/info/exclude", "private.journey.yaml\n").Write(".gitignore", "# drafts\n*.draft.journey.yaml\nout/\n").Write("maps/.gitignore", "!kept.draft.journey.yaml\n/top.journey.yaml\n");
        foreach (var path in new[] { "maps/a.journey.yaml", "maps/a.draft.journey.yaml", "maps/kept.draft.journey.yaml", "maps/top.journey.yaml", "maps/sub/top.journey.yaml", "maps/out/b.journey.yaml", "maps/private.journey.yaml" })
        {
            folder.Write(path, Maps.Misspelt);
        }

        Assert.Equal("maps/a.journey.yaml maps/kept.draft.journey.yaml maps/sub/top.journey.yaml", Found("."));
        Assert.Equal("maps/a.journey.yaml maps/kept.draft.journey.yaml maps/sub/top.journey.yaml", Found("maps"));
        Assert.Equal("maps/a.journey.yaml maps/kept.draft.journey.yaml maps/sub/top.journey.yaml", Found("maps/**"));
    }

    [Fact]
    public void What_the_command_line_names_is_checked_though_git_ignores_it()
    {
        folder.Write(".gitignore", "out/\n*.draft.journey.yaml\n").Write(".git/HEAD", "").Write("out/a.journey.yaml", Maps.Misspelt).Write("b.draft.journey.yaml", Maps.Misspelt);
        Assert.Equal("b.draft.journey.yaml out/a.journey.yaml", Found("out", "b.draft.journey.yaml"));
    }

    [Theory]
    [InlineData("node_modules")]
    [InlineData("bin")]
    [InlineData("obj")]
    public void Folders_of_what_is_built_are_left_out(string name)
    {
        folder.Write($"{name}/a.journey.yaml", Maps.Misspelt).Write($"src/{name}/a.journey.yaml", Maps.Misspelt).Write("b.journey.yaml", Maps.Misspelt);
        Assert.Equal("b.journey.yaml", Found("."));
        Assert.Equal($"{name}/a.journey.yaml", Found(name));
    }

    [Fact]
    public void A_file_above_a_folder_counts_in_a_repository_alone()
    {
        folder.Write(".gitignore", "*.yaml\n").Write("maps/a.journey.yaml", Maps.Misspelt);
        Assert.Equal("maps/a.journey.yaml", Found("maps"));
        Assert.Equal("journey: `.` holds no journey files (*.journey.yaml, *.journey.yml, *.journey.json); what git ignores is left out\n", folder.Run("check", ".").Error);
    }

    private string Found(params string[] paths)
        => string.Join(' ', folder.Run(["check", .. paths, "--format", "json"]).ToJson().GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("path").GetString()).Distinct());
}
