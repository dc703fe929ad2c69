namespace JourneyKit.Tool.Tests.Git;

public sealed class GitFaultTests : IDisposable
{
    private readonly GitFolder repository = GitMaps.TwoCommits();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("mian:maps/order.journey.yaml", "there is no revision `mian`; did you mean `main`?")]
    [InlineData("HEAD~9:maps/order.journey.yaml", "there is no revision `HEAD~9`: `HEAD` is there, but has no such ancestor")]
    [InlineData("HEAD:maps/ordre.journey.yaml", "`HEAD:maps/ordre.journey.yaml`: there is no such file at this revision; did you mean `HEAD:maps/order.journey.yaml`?")]
    [InlineData("HEAD:maps", "`HEAD:maps` is a folder; one file is needed")]
    [InlineData("HEAD:", "`HEAD:` is a folder; one file is needed")]
    [InlineData("HEAD:../x.yaml", "`HEAD:../x.yaml` leads out of the repository `{0}`")]
    [InlineData("HEAD:link.journey.yaml", "`HEAD:link.journey.yaml` cannot be read: it is a symbolic link to `maps/order.journey.yaml` at this revision, and links are not followed there: write the path that it leads to")]
    [InlineData("HEAD:sub", "`HEAD:sub` cannot be read: it is a submodule, whose files are in a repository of its own: run the command in that folder")]
    [InlineData("HEAD:sub/x.journey.yaml", "`HEAD:sub/x.journey.yaml`: `sub` is a submodule, whose files are in a repository of its own: run the command in that folder")]
    [InlineData("v1:maps/order.journey.yaml", "`v1` is ambiguous: `refs/heads/v1` and `refs/tags/v1`; write one of them whole")]
    public void What_cannot_be_read_is_said_with_a_remedy(string name, string error)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        File.CreateSymbolicLink(Path.Combine(repository.Top, "link.journey.yaml"), "maps/order.journey.yaml");
        repository.Git("init", "-q", "-b", "main", "../library");
        repository.Folder.CurrentFolder = "library";
        repository.Folder.Write("library/x.journey.yaml", GitMaps.Library);
        repository.Commit("Library");
        repository.Folder.CurrentFolder = "work";
        repository.Git("submodule", "--quiet", "add", "../library", "sub");
        repository.Commit("Links");
        repository.Git("branch", "v1");
        repository.Git("tag", "v1");
        var expected = new ToolRun(2, "", $"journey: {error.Replace("{0}", repository.Top, StringComparison.Ordinal)}\n");
        Assert.Equal(expected, repository.Run("diff", name, "maps/order.journey.yaml"));
        Assert.Equal(expected, repository.Run("flow", name));
    }

    [Fact]
    public void Without_git_that_is_said()
    {
        repository.Folder.Variables["PATH"] = repository.Top;
        Assert.Equal(new ToolRun(2, "", "journey: this needs git, which is not on the PATH; install it from https://git-scm.com\n"), repository.Run("diff", "HEAD:maps/order.journey.yaml", "maps/order.journey.yaml"));
    }

    [Fact]
    public void Outside_a_repository_that_is_said()
    {
        repository.Folder.CurrentFolder = "home";
        Assert.Equal(new ToolRun(2, "", $"journey: `{repository.Folder.Full("home")}` is in no git repository; run the command where the maps are under version control, or make it one with `git init`\n"), repository.Run("diff", "HEAD:a.journey.yaml", "b.journey.yaml"));
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_revision()
    {
        repository.Git("init", "-q", "../empty");
        repository.Folder.CurrentFolder = "empty";
        Assert.Equal("journey: there is no revision `HEAD`: the repository has no commit yet\n", repository.Run("diff", "HEAD:a", "b").Error);
    }

    [Fact]
    public void In_a_shallow_clone_missing_history_is_said_to_be_missing()
    {
        repository.Git("clone", "-q", "--depth", "1", "file://" + repository.Top, "../shallow");
        repository.Folder.CurrentFolder = "shallow";
        Assert.Equal(
            "journey: there is no revision `HEAD~1`: this clone is shallow; `git fetch --unshallow` gets the rest of the history (in a workflow of GitHub: `fetch-depth: 0`)\n",
            repository.Run("diff", "HEAD~1:maps/order.journey.yaml", "maps/order.journey.yaml").Error);
    }

    [Fact]
    public void A_file_that_is_no_text_is_told_with_its_place()
    {
        repository.Write("maps/picture.journey.yaml", "\0\u0001\u0002\0").Commit("Picture");
        var run = repository.Run("diff", "HEAD:maps/picture.journey.yaml", "maps/order.journey.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("HEAD:maps/picture.journey.yaml(1,1): error ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing.journey.yaml", "`nothing.journey.yaml` is neither in `HEAD` nor in the working tree")]
    [InlineData("maps/ordre.journey.yaml", "`maps/ordre.journey.yaml` is neither in `HEAD` nor in the working tree; did you mean `maps/order.journey.yaml`?")]
    [InlineData("../other", "`../other` lies outside the repository `{0}`")]
    [InlineData("none/*", "`none/*` is neither in `HEAD` nor in the working tree")]
    public void A_path_that_leads_to_nothing_is_refused(string path, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error.Replace("{0}", repository.Top, StringComparison.Ordinal)}\n"), repository.Run("diff", "HEAD", "--", path));

    [Theory]
    [InlineData("a..b", "there is no revision `a`")]
    [InlineData("maim...HEAD", "there is no revision `maim`; did you mean `main`?")]
    public void A_range_with_an_unknown_end_is_refused(string range, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), repository.Run("diff", range));

    [Fact]
    public void Branches_without_a_common_commit_cannot_be_compared_from_their_parting()
    {
        repository.Git("checkout", "-q", "--orphan", "other");
        repository.Commit("Begin anew");
        Assert.Equal("journey: `main` and `other` have no commit in common\n", repository.Run("diff", "main...other").Error);
    }

    [Fact]
    public void Gaps_from_a_revision_without_the_file_say_so()
    {
        repository.Write("maps/new.journey.yaml", GitMaps.Order);
        Assert.Equal("journey: `maps/new.journey.yaml` was not there at `HEAD`, nor under an earlier name; name a later revision\n", repository.Run("gaps", "maps/new.journey.yaml", "--from", "HEAD").Error);
        Assert.Equal("journey: `--from` compares one file with itself; give one file\n", repository.Run("gaps", "maps/order.journey.yaml", "maps/future.journey.yaml", "--from", "HEAD").Error);
        Assert.Equal("journey: there is no revision `-x`\n", repository.Run("gaps", "maps/order.journey.yaml", "--from=-x").Error);
    }
}
