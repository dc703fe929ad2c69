namespace JourneyKit.Tool.Tests.Git;

public sealed class GitInstallTests : IDisposable
{
    private const string Lines = "*.journey.yaml diff=journey merge=journey\n*.journey.yml diff=journey merge=journey\n*.journey.json diff=journey merge=journey\n";

    private readonly GitFolder repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void It_says_what_it_sets_and_a_second_time_that_it_is_set()
    {
        Assert.Equal(
            """
            diff.journey.command is set to `journey git diff-driver --`
            diff.journey.textconv is set to `journey git textconv --`
            diff.journey.xfuncname is set to `^((  )?[A-Za-z0-9-]+:.*)$`
            difftool.journey.cmd is set to `journey git difftool -- "$LOCAL" "$REMOTE" "$MERGED"`
            merge.journey.name is set to `journey maps, by element and property`
            merge.journey.driver is set to `journey git merge-driver -- %O %A %B %L %P %S %X %Y`
            .gitattributes has 3 new lines: `*.journey.yaml diff=journey merge=journey`, `*.journey.yml diff=journey merge=journey`, `*.journey.json diff=journey merge=journey`

            """,
            repository.Run("git", "install").Output);
        var configuration = repository.Read(".git/config");
        Assert.Equal(
            """
            diff.journey.command is set already
            diff.journey.textconv is set already
            diff.journey.xfuncname is set already
            difftool.journey.cmd is set already
            merge.journey.name is set already
            merge.journey.driver is set already
            .gitattributes names the driver already

            """,
            repository.Run("git", "install").Output);
        Assert.Equal((configuration, Lines), (repository.Read(".git/config"), repository.Read(".gitattributes")));
    }

    [Fact]
    public void What_it_set_is_taken_away_and_nothing_else()
    {
        var before = repository.Read(".git/config");
        repository.Run("git", "install", "--command", "dotnet journey");
        Assert.Equal(
            """
            diff.journey.command is taken away
            diff.journey.textconv is taken away
            diff.journey.xfuncname is taken away
            difftool.journey.cmd is taken away
            merge.journey.name is taken away
            merge.journey.driver is taken away
            .gitattributes is taken away: nothing else was in it

            """,
            repository.Run("git", "install", "--uninstall").Output);
        Assert.Equal(before, repository.Read(".git/config"));
        Assert.Equal(new ToolRun(0, "nothing was set\n", ""), repository.Run("git", "install", "--uninstall"));
    }

    [Theory]
    [InlineData("*.png binary")]
    [InlineData("# of the team\n*.journey.yaml text eol=lf\n")]
    [InlineData("*.png binary\r\n")]
    public void Lines_of_others_are_kept_as_they_are(string theirs)
    {
        var end = theirs.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        repository.Write(".gitattributes", theirs).Run("git", "install");
        Assert.Equal(theirs + (theirs.EndsWith('\n') ? "" : end) + Lines.Replace("\n", end, StringComparison.Ordinal), repository.Read(".gitattributes"));
        repository.Run("git", "install", "--uninstall");
        Assert.Equal(theirs + (theirs.EndsWith('\n') ? "" : end), repository.Read(".gitattributes"));
    }

    [Fact]
    public void A_driver_that_another_program_has_set_is_left_and_named()
    {
        repository.Git("config", "diff.journey.command", "other");
        Assert.StartsWith("diff.journey.command is left as it is, `other`: another program has set it; `git config --local --unset diff.journey.command` takes that away\n", repository.Run("git", "install").Output, StringComparison.Ordinal);
        Assert.StartsWith("diff.journey.command is left as it is, `other`: another program has set it\n", repository.Run("git", "install", "--uninstall").Output, StringComparison.Ordinal);
        Assert.Equal("other\n", repository.Git("config", "diff.journey.command"));
    }

    [Fact]
    public void An_earlier_name_of_the_command_is_replaced()
    {
        repository.Run("git", "install", "--command", "dotnet journey");
        repository.Run("git", "install");
        Assert.Equal("journey git textconv --\n", repository.Git("config", "diff.journey.textconv"));
    }

    [Fact]
    public void Lines_of_an_earlier_version_are_replaced()
    {
        repository.Write(".gitattributes", "*.png binary\n*.journey.yaml diff=journey\n*.journey.yml diff=journey\n*.journey.json diff=journey\n").Run("git", "install");
        Assert.Equal("*.png binary\n" + Lines, repository.Read(".gitattributes"));
    }

    [Fact]
    public void For_all_repositories_it_uses_what_git_reads_for_all()
    {
        var run = repository.Run("git", "install", "--global");
        Assert.EndsWith($"{repository.Folder.Full("home/.config/git/attributes")} has 3 new lines: `*.journey.yaml diff=journey merge=journey`, `*.journey.yml diff=journey merge=journey`, `*.journey.json diff=journey merge=journey`\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("a.journey.yml: diff: journey\n", repository.Git("check-attr", "diff", "a.journey.yml"));
        Assert.False(repository.Folder.Has("work/.gitattributes"));
        repository.Run("git", "install", "--global", "--uninstall");
        Assert.Equal("a.journey.yml: diff: unspecified\n", repository.Git("check-attr", "diff", "a.journey.yml"));
    }

    [Fact]
    public void The_file_that_the_user_has_named_for_attributes_is_used()
    {
        repository.Git("config", "--global", "core.attributesFile", "~/attributes");
        repository.Run("git", "install", "--global");
        Assert.Equal(Lines, repository.Folder.Read("home/attributes"));
    }

    [Fact]
    public void A_bare_repository_has_its_own_place()
    {
        repository.Git("init", "-q", "--bare", "../bare.git");
        repository.Folder.CurrentFolder = "bare.git";
        Assert.Contains("\ninfo/attributes has 3 new lines: ", repository.Run("git", "install").Output, StringComparison.Ordinal);
        Assert.Equal(Lines, repository.Folder.Read("bare.git/info/attributes"));
    }

    [Fact]
    public void Without_a_repository_or_a_subcommand_that_is_said()
    {
        Assert.Equal(new ToolRun(2, "", "journey: `git` needs one of `install`, `textconv`, `diff-driver`, `difftool`, `merge-driver`\nSee `journey git --help`.\n"), repository.Run("git"));
        Assert.Equal("journey: there is no command `git instal`; did you mean `install`?\nSee `journey git --help`.\n", repository.Run("git", "instal").Error);
        Assert.Equal("journey: `diff-driver` needs 7 arguments, as git gives them, and got 2\nSee `journey git diff-driver --help`.\n", repository.Run("git", "diff-driver", "a", "b").Error);
        repository.Folder.CurrentFolder = "home";
        Assert.Contains("is in no git repository", repository.Run("git", "install").Error, StringComparison.Ordinal);
    }
}
