using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Tests.Inputs;

public sealed class InputSearchTests : IDisposable
{
    private readonly TestFolder folder = new();

    public InputSearchTests()
    {
        string[] paths = ["b.journey.yaml", "a.journey.json", "B.journey.yml", "notes.md", "plain.yaml", "sub/c.journey.yaml", "sub/deep/d.journey.yml", ".hidden/e.journey.yaml"];
        foreach (var path in paths)
        {
            folder.Write(path, "");
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_is_searched_in_ordinal_order()
        => Assert.Equal(["B.journey.yml", "a.journey.json", "b.journey.yaml", "sub/c.journey.yaml", "sub/deep/d.journey.yml"], Names("."));

    [Fact]
    public void A_folder_is_named_as_the_user_did()
        => Assert.Equal(["sub/c.journey.yaml", "sub/deep/d.journey.yml"], Names("./sub/"));

    [Fact]
    public void A_folder_that_cannot_be_searched_is_told_and_the_others_are_searched()
    {
        var unreadable = new List<(string, string)>();
        Assert.Empty(FolderSearch.Files(folder.Full("gone"), _ => true, (path, reason) => unreadable.Add((path, reason))));
        Assert.Equal([("", "its folder does not exist")], unreadable);
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Rights keep nobody out here.");
        File.SetUnixFileMode(folder.Full("sub/deep"), UnixFileMode.None);
        var run = folder.Run("check", "sub", "--format", "json");
        File.SetUnixFileMode(folder.Full("sub/deep"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.ToJson().GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("path").GetString() == "sub/deep" && finding.GetProperty("id").GetString() == "JK1001");
        Assert.Contains(run.ToJson().GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("path").GetString() == "sub/c.journey.yaml");
    }

    [Fact]
    public void A_hidden_folder_is_searched_where_it_is_named() => Assert.Equal([".hidden/e.journey.yaml"], Names(".hidden"));

    [Theory]
    [InlineData("*.journey.yaml", "b.journey.yaml")]
    [InlineData("*", "B.journey.yml a.journey.json b.journey.yaml plain.yaml")]
    [InlineData("**/*.journey.yml", "B.journey.yml sub/deep/d.journey.yml")]
    [InlineData("sub/*.yaml", "sub/c.journey.yaml")]
    [InlineData("s*/**/*.yml", "sub/deep/d.journey.yml")]
    [InlineData("sub/**", "sub/c.journey.yaml sub/deep/d.journey.yml")]
    public void A_pattern_finds_files_of_both_notations(string pattern, string names) => Assert.Equal(names.Split(' '), Names(pattern));

    [Fact]
    public void A_full_pattern_finds_files_below_the_current_directory()
        => Assert.Equal(["sub/c.journey.yaml"], Names(folder.Full("sub") + "/*.yaml"));

    [Fact]
    public void A_file_is_found_whatever_its_name() => Assert.Equal(["notes.md"], Names("notes.md"));

    [Fact]
    public void Each_file_is_found_once() => Assert.Equal(["sub/c.journey.yaml", "sub/deep/d.journey.yml"], Names("sub/c.journey.yaml", "sub", "sub/*.yaml"));

    [Theory]
    [InlineData("*.toml", "`*.toml` matches no YAML or JSON file")]
    [InlineData("nope/*.yaml", "`nope/*.yaml` matches no YAML or JSON file")]
    [InlineData("empty", "`empty` holds no journey files (*.journey.yaml, *.journey.yml, *.journey.json)")]
    [InlineData("plain.yml", "`plain.yml`: there is no such file or folder; did you mean `plain.yaml`?")]
    [InlineData("sub/c", "`sub/c`: there is no such file or folder; did you mean `sub/c.journey.yaml`?")]
    [InlineData("nope/x.yaml", "`nope/x.yaml`: there is no such file or folder")]
    public void What_leads_nowhere_is_said(string path, string trouble)
    {
        Directory.CreateDirectory(folder.Full("empty"));
        var search = new InputSearch(new Workspace(folder.Path, null, null));
        search.Add(path);
        Assert.Empty(search.Files);
        Assert.Equal([trouble], search.Troubles);
    }

    [Fact]
    public void A_folder_that_links_to_its_parent_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        Directory.CreateSymbolicLink(folder.Full("sub/up"), folder.Path);
        Assert.Equal(["sub/c.journey.yaml", "sub/deep/d.journey.yml"], Names("sub"));
    }

    private string[] Names(params string[] given)
    {
        var search = new InputSearch(new Workspace(folder.Path, null, null));
        foreach (var path in given)
        {
            search.Add(path);
        }

        Assert.Empty(search.Troubles);
        return [.. search.Files.Select(file => file.Name)];
    }
}
