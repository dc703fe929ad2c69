namespace JourneyKit.Tool.Tests.Git;

public sealed class CheckChangedTests : IDisposable
{
    private readonly GitFolder repository = GitMaps.TwoCommits();

    public CheckChangedTests()
    {
        repository.Write("maps/other.journey.yaml", Maps.Sound).Commit("Other");
        repository.Git("checkout", "-q", "-b", "feature");
    }

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Nothing_is_checked_where_nothing_has_changed()
        => Assert.Equal(new ToolRun(0, "0 files checked: nothing to report (4 unchanged files left out)\n", ""), repository.Run("check", "--changed", "main"));

    [Theory]
    [InlineData("maps/other.journey.yaml", 1)]
    [InlineData("maps/future.journey.yaml", 1)]
    [InlineData("maps/order.journey.yaml", 2)]
    [InlineData("shared/channels.journey.yaml", 3)]
    public void What_includes_or_extends_a_touched_file_is_checked_too(string touched, int files)
    {
        repository.Write(touched, repository.Read(touched) + "# touched\n");
        Assert.Equal(files, Summary("files"));
        Assert.Equal(4 - files, Summary("unchanged"));
        repository.Commit("Touched");
        Assert.Equal(files, Summary("files"));
        repository.Folder.CurrentFolder = "work/maps";
        Assert.Equal(files - (touched.StartsWith("shared", StringComparison.Ordinal) ? 1 : 0), Summary("files"));
    }

    [Fact]
    public void A_file_that_git_does_not_know_yet_counts_and_what_the_other_branch_did_does_not()
    {
        repository.Git("checkout", "-q", "main");
        repository.Write("maps/order.journey.yaml", GitMaps.Order).Commit("On main");
        repository.Git("checkout", "-q", "feature");
        repository.Write("maps/new.journey.yaml", Maps.Misspelt);
        var run = repository.Run("check", "--changed", "main");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("maps/new.journey.yaml(", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file checked: 1 error (4 unchanged files left out)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_whose_library_is_gone_is_checked()
    {
        repository.Git("rm", "-q", "shared/channels.journey.yaml");
        var run = repository.Run("check", "--changed", "main");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error JK1001: `../shared/channels.journey.yaml` cannot be read", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_configuration_changes_all_that_it_is_for()
    {
        repository.Write("maps/.journeykit.yaml", "rules: { JK5001: off }\n");
        Assert.Equal(3, Summary("files"));
    }

    [Fact]
    public void Paths_and_markdown_work_as_without_it()
    {
        repository.Write("maps/order.journey.yaml", GitMaps.OrderWithApp + "# touched\n");
        Assert.StartsWith("**1 file checked:** ", repository.Run("check", "maps/order.journey.yaml", "--changed", "main", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains(" (1 unchanged file left out)\n", repository.Run("check", "maps/other.journey.yaml", "--changed", "main", "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mian", "there is no revision `mian`; did you mean `main`?")]
    [InlineData("other", "`other` and `HEAD` have no commit in common")]
    public void A_revision_that_the_branch_did_not_leave_is_refused(string revision, string error)
    {
        repository.Git("checkout", "-q", "--orphan", "other");
        repository.Commit("Begin anew");
        repository.Git("checkout", "-q", "feature");
        Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), repository.Run("check", "--changed", revision));
    }

    [Fact]
    public void It_cannot_be_accepted_what_is_not_checked()
        => Assert.Equal("journey: `--changed` and `--write-baseline` contradict each other: what is not checked would not be accepted any more\nSee `journey check --help`.\n", repository.Run("check", ".", "--changed", "main", "--write-baseline", "a.yaml").Error);

    [Fact]
    public void A_repository_reached_over_a_link_is_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        Directory.CreateSymbolicLink(repository.Folder.Full("link"), repository.Top);
        repository.Folder.CurrentFolder = "link/maps";
        repository.Write("shared/channels.journey.yaml", GitMaps.LibraryWithApp + "# touched\n");
        Assert.Equal(2, Summary("files"));
        Assert.EndsWith("HEAD:maps/order.journey.yaml → order.journey.yaml: no differences\n", repository.Run("diff", "HEAD", "--", "order.journey.yaml").Output, StringComparison.Ordinal);
    }

    private int Summary(string key) => repository.Run("check", "--changed", "main", "--format", "json").ToJson().GetProperty("summary").GetProperty(key).GetInt32();
}
