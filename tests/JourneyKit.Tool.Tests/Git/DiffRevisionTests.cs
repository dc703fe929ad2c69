namespace JourneyKit.Tool.Tests.Git;

public sealed class DiffRevisionTests : IDisposable
{
    private readonly GitFolder repository = GitMaps.TwoCommits();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Each_side_is_read_with_what_it_includes_at_its_own_revision()
    {
        var expected = GitMaps.Faster + "HEAD~1:maps/order.journey.yaml → maps/order.journey.yaml: 1 added, 1 changed, 1 rechannelled\n";
        Assert.Equal(new ToolRun(0, expected, ""), repository.Run("diff", "HEAD~1:maps/order.journey.yaml", "maps/order.journey.yaml"));
        Assert.Equal(new ToolRun(0, expected.Replace("→ maps", "→ HEAD:maps", StringComparison.Ordinal), ""), repository.Run("diff", "HEAD~1:maps/order.journey.yaml", "HEAD:maps/order.journey.yaml"));
    }

    [Fact]
    public void A_map_that_extends_another_is_read_with_that_at_its_revision()
        => Assert.Equal(new ToolRun(0, GitMaps.Faster + "HEAD~1:maps/future.journey.yaml → HEAD:maps/future.journey.yaml: 1 added, 1 changed, 1 rechannelled\n", ""), repository.Run("diff", "HEAD~1:maps/future.journey.yaml", "HEAD:maps/future.journey.yaml"));

    [Fact]
    public void From_a_subfolder_a_path_with_a_dot_starts_there_and_the_file_may_include_from_beside_it()
    {
        repository.Folder.CurrentFolder = "work/maps";
        Assert.Equal(new ToolRun(0, GitMaps.Faster + "HEAD~1:maps/order.journey.yaml → order.journey.yaml: 1 added, 1 changed, 1 rechannelled\n", ""), repository.Run("diff", "HEAD~1:./order.journey.yaml", "order.journey.yaml"));
        Assert.Equal("journey: `HEAD:order.journey.yaml`: there is no such file at this revision; did you mean `HEAD:./order.journey.yaml`, which starts from the current folder?\n", repository.Run("diff", "HEAD:order.journey.yaml", "order.journey.yaml").Error);
    }

    [Fact]
    public void The_index_is_a_side_too()
    {
        repository.Write("maps/order.journey.yaml", GitMaps.Order.Replace("emotion: 1", "emotion: 2", StringComparison.Ordinal)).Git("add", "-A");
        repository.Write("maps/order.journey.yaml", "");
        Assert.EndsWith("\nHEAD~1:maps/order.journey.yaml → :maps/order.journey.yaml: 1 added, 1 changed\n", repository.Run("diff", "HEAD~1:maps/order.journey.yaml", ":maps/order.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD~1..HEAD")]
    [InlineData("HEAD~1..")]
    [InlineData("HEAD~1...HEAD")]
    [InlineData("HEAD~1")]
    public void A_range_says_what_differs_in_every_file_that_was_touched(string range)
    {
        var run = repository.Run("diff", range);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("~ severity: 5 → 3\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("shared/channels.journey.yaml: 1 added\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("future", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maps/order.journey.yaml", 1)]
    [InlineData("maps", 1)]
    [InlineData("shared", 1)]
    [InlineData("maps/*.journey.yaml", 1)]
    [InlineData(".", 2)]
    [InlineData("maps/future.journey.yaml", 1)]
    public void Paths_choose_what_is_compared_and_a_named_map_is_compared_for_what_it_extends(string path, int files)
    {
        Assert.Equal(files, repository.Run("diff", "HEAD~1..HEAD", "--format", "json", "--", path).ToJson().GetArrayLength());
        Assert.Equal(files, repository.Run("diff", "HEAD~1", "--format", "json", "--", path).ToJson().GetArrayLength());
        Assert.Equal(files, repository.Run("diff", "HEAD~1", "HEAD", "--format", "json", "--", path).ToJson().GetArrayLength());
    }

    [Fact]
    public void Each_report_of_a_range_is_as_the_schema_of_diff_says()
    {
        var schema = Json.Schema.JsonSchema.FromText(Tool.Commands.ReportSchemas.Of("diff"));
        Assert.All(repository.Run("diff", "HEAD~1..HEAD", "--format", "json").ToJson().EnumerateArray(), report => Assert.True(schema.Evaluate(report).IsValid));
    }

    [Fact]
    public void A_renamed_file_is_followed_and_one_that_is_new_or_gone_is_compared_with_nothing()
    {
        repository.Git("mv", "maps/order.journey.yaml", "maps/order here.journey.yaml");
        repository.Git("rm", "-q", "maps/future.journey.yaml");
        repository.Write("maps/-new.journey.yaml", GitMaps.Library).Commit("Moved");
        var output = repository.Run("diff", "HEAD~1..HEAD").Output;
        Assert.Contains("\n/dev/null → HEAD:maps/-new.journey.yaml: 1 added\n", output, StringComparison.Ordinal);
        Assert.Contains("HEAD~1:maps/order.journey.yaml → HEAD:maps/order here.journey.yaml: no differences\n", output, StringComparison.Ordinal);
        Assert.Contains("\nHEAD~1:maps/future.journey.yaml → /dev/null: ", output, StringComparison.Ordinal);
        repository.Folder.CurrentFolder = "work/maps";
        Assert.EndsWith("/dev/null → -new.journey.yaml: 1 added\n", repository.Run("diff", "HEAD~1", "--", "-new.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_dots_compare_with_where_two_branches_parted()
    {
        repository.Git("checkout", "-q", "-b", "feature", "HEAD~1");
        repository.Write("maps/order.journey.yaml", GitMaps.Order.Replace("emotion: 1", "emotion: 2", StringComparison.Ordinal)).Commit("Happier");
        var parting = repository.Git("rev-parse", "--short", "main~1").Trim();
        var output = repository.Run("diff", "main...feature").Output;
        Assert.EndsWith($"\n{parting}:maps/order.journey.yaml → feature:maps/order.journey.yaml: 1 changed\n", output, StringComparison.Ordinal);
        Assert.Contains("severity: 3 → 5", repository.Run("diff", "main..feature").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_repository_is_enough_for_two_revisions()
    {
        repository.Git("clone", "-q", "--bare", ".", "../bare.git");
        repository.Folder.CurrentFolder = "bare.git";
        Assert.EndsWith("1 added, 1 changed, 1 rechannelled\n", repository.Run("diff", "HEAD~1:maps/order.journey.yaml", "HEAD:maps/order.journey.yaml").Output, StringComparison.Ordinal);
        Assert.EndsWith("1 added, 1 changed, 1 rechannelled\n", repository.Run("diff", "HEAD~1..HEAD", "--", "maps").Output, StringComparison.Ordinal);
        Assert.EndsWith("has no working tree to compare with; name two revisions, as in `main..feature`\n", repository.Run("diff", "HEAD~1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_caller_says_of_the_repository_holds()
    {
        repository.Folder.Variables["GIT_DIR"] = Path.Combine(repository.Top, ".git");
        repository.Folder.CurrentFolder = "";
        Assert.EndsWith("1 added, 1 changed, 1 rechannelled\n", repository.Run("diff", "HEAD~1:maps/order.journey.yaml", "HEAD:maps/order.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_worktree_has_its_own_files()
    {
        repository.Git("worktree", "add", "-q", "../second", "HEAD~1");
        repository.Folder.CurrentFolder = "second";
        Assert.EndsWith("\nmain:maps/order.journey.yaml → maps/order.journey.yaml: 1 removed, 1 changed, 1 rechannelled\n", repository.Run("diff", "main", "--", "maps").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_is_broken_at_one_revision_is_told_with_its_place_and_the_others_are_compared()
    {
        var broken = GitMaps.Order.Replace("emotion: 1", "emotoin: 1", StringComparison.Ordinal);
        var lines = broken[..broken.IndexOf("emotoin", StringComparison.Ordinal)].Split('\n');
        repository.Write("maps/order.journey.yaml", broken).Write("shared/channels.journey.yaml", GitMaps.Library).Commit("Broken");
        var run = repository.Run("diff", "HEAD~1..HEAD");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"HEAD:maps/order.journey.yaml({lines.Length},{lines[^1].Length + 1}): error JK1020: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\njourney: `HEAD:maps/order.journey.yaml` cannot be used: 1 error\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nHEAD~1:shared/channels.journey.yaml → HEAD:shared/channels.journey.yaml: 1 removed\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_are_those_of_two_files()
    {
        Assert.Equal(1, repository.Run("diff", "HEAD~1..HEAD", "--exit-code").ExitCode);
        Assert.Equal(new ToolRun(1, "", ""), repository.Run("diff", "HEAD~1..HEAD", "-q"));
        Assert.Equal(new ToolRun(0, "", ""), repository.Run("diff", "HEAD", "-q"));
        Assert.Equal(new ToolRun(0, "no map or library differs\n", ""), repository.Run("diff", "HEAD"));
    }

    [Fact]
    public void Other_commands_read_a_map_at_a_revision_too()
    {
        Assert.Contains("\nHEAD:maps/order.journey.yaml: Order, all personas\n", "\n" + repository.Run("flow", "HEAD:maps/order.journey.yaml").Output, StringComparison.Ordinal);
        Assert.Equal(0, repository.Run("convert", "HEAD~1:maps/order.journey.yaml", "--to", "json").ExitCode);
    }

    [Fact]
    public void Gaps_compare_a_map_with_itself_as_it_was_also_under_another_name()
    {
        repository.Git("mv", "maps/order.journey.yaml", "maps/order here.journey.yaml");
        repository.Commit("Moved");
        var run = repository.Run("gaps", "maps/order here.journey.yaml", "--from", "HEAD~2");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("HEAD~2:maps/order.journey.yaml", run.Output, StringComparison.Ordinal);
        repository.Folder.CurrentFolder = "work/maps";
        Assert.Equal(run.Output.Replace("maps/order here", "order here", StringComparison.Ordinal), repository.Run("gaps", "order here.journey.yaml", "--from", "HEAD~2").Output);
    }
}
