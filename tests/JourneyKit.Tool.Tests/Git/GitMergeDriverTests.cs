namespace JourneyKit.Tool.Tests.Git;

/// <summary>What people see when git merges maps.</summary>
public sealed class GitMergeDriverTests : IDisposable
{
    private const string Map = "maps/first order.journey.yaml";
    private const string Pain = "      late: { description: The code comes too late., severity: 3 }\n";

    private readonly GitFolder repository = new();

    public GitMergeDriverTests()
    {
        repository.Run("git", "install", "--command", ToolCommand.Line);
        repository.Write(Map, Text(Pain)).Commit("First map");
    }

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("merge", "-q", "topic")]
    [InlineData("rebase", "-q", "topic")]
    [InlineData("cherry-pick", "topic")]
    public void What_both_branches_changed_in_one_line_is_merged(params string[] command)
    {
        Branches(Pain.Replace("severity: 3", "severity: 5", StringComparison.Ordinal), Pain.Replace("too late", "very late", StringComparison.Ordinal));
        repository.Git(command);
        Assert.Equal(Text("      late: { description: The code comes very late., severity: 5 }\n"), repository.Read(Map));
        Assert.Equal("", repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void A_conflict_is_told_with_both_values_and_git_waits_until_it_is_mended()
    {
        Branches(Pain.Replace("severity: 3", "severity: 5", StringComparison.Ordinal), Pain.Replace("severity: 3", "severity: 2", StringComparison.Ordinal));
        var run = repository.TryGit("merge", "topic");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"journey: {Map}: a conflict, between markers in the file\njourney:   /touchpoints/pay/painPoints/late/severity: ours changes it to `5`, theirs to `2`; it was `3`\n", run.Error, StringComparison.Ordinal);
        Assert.Equal($"UU \"{Map}\"\n", repository.Git("status", "--porcelain"));
        Assert.Matches("<<<<<<< .*\n.*severity: 5 }\n\\|\\|\\|\\|\\|\\|\\| .*\n.*severity: 3 }\n=======\n.*severity: 2 }\n>>>>>>> .*\n", repository.Read(Map));
        repository.Write(Map, Text(Pain.Replace("severity: 3", "severity: 4", StringComparison.Ordinal))).Commit("Mended");
        Assert.Equal("", repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void What_only_both_sides_together_make_wrong_is_not_merged_silently()
    {
        Branches(Pain + "      rude: { severity: 2 }\n", Pain, "  mail:\n    painPoints: { rude: { severity: 1 } }\n");
        var run = repository.TryGit("merge", "topic");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("only both sides together make this wrong", run.Error, StringComparison.Ordinal);
        Assert.Equal($"UU \"{Map}\"\n", repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void What_is_no_sound_map_is_merged_line_by_line_and_that_is_said()
    {
        Branches(Pain.Replace("late:", "late", StringComparison.Ordinal), Pain.Replace("severity: 3", "severity: 2", StringComparison.Ordinal));
        var run = repository.TryGit("merge", "topic");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"journey: {Map}: merged line by line: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("<<<<<<< ", repository.Read(Map), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_in_a_submodule_is_merged_there()
    {
        repository.Git("init", "-q", "-b", "main", "../outer");
        repository.Folder.CurrentFolder = "outer";
        repository.Git("submodule", "add", "-q", repository.Top, "inner");
        repository.Folder.CurrentFolder = "outer/inner";
        repository.Run("git", "install", "--command", ToolCommand.Line);
        repository.Git("checkout", "-q", "-b", "topic");
        repository.Folder.Write($"outer/inner/{Map}", Text(Pain.Replace("too late", "very late", StringComparison.Ordinal)));
        repository.Git("commit", "-q", "-am", "Theirs");
        repository.Git("checkout", "-q", "main");
        repository.Folder.Write($"outer/inner/{Map}", Text(Pain.Replace("severity: 3", "severity: 5", StringComparison.Ordinal)));
        repository.Git("commit", "-q", "-am", "Ours");
        repository.Git("merge", "-q", "topic");
        Assert.Equal(Text("      late: { description: The code comes very late., severity: 5 }\n"), repository.Folder.Read($"outer/inner/{Map}"));
    }

    [Fact]
    public void Without_the_files_that_git_gives_that_is_said()
    {
        Assert.Equal("journey: `merge-driver` needs 3 files, as git gives them, and got 2\nSee `journey git merge-driver --help`.\n", repository.Run("git", "merge-driver", "a", "b").Error);
        Assert.Equal(new ToolRun(2, "", "journey: `a` cannot be read: there is no such file\n"), repository.Run("git", "merge-driver", "a", "b", "c"));
    }

    private static string Text(string pains, string more = "")
        => $"journeykit: \"1\"\nid: order\ntitle: First order\nstate: current\ntouchpoints:\n{more}  pay:\n    emotion: -1 # measured in May\n    painPoints:\n{pains}";

    // Ends on main, whose side is ours.
    private void Branches(string ours, string theirs, string moreOfTheirs = "")
    {
        repository.Git("checkout", "-q", "-b", "topic");
        repository.Write(Map, Text(theirs, moreOfTheirs)).Commit("Theirs");
        repository.Git("checkout", "-q", "main");
        repository.Write(Map, Text(ours)).Commit("Ours");
    }
}
