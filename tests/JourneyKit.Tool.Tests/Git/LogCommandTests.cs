using Json.Schema;

namespace JourneyKit.Tool.Tests.Git;

public sealed class LogCommandTests : IDisposable
{
    private const string Map = "maps/order.journey.yaml";

    private readonly GitFolder repository = GitMaps.TwoCommits();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void It_says_when_an_element_changed_and_by_whom()
    {
        var (first, second) = (Short("HEAD~1"), Short("HEAD"));
        Assert.Equal(
            new ToolRun(
                0,
                $$"""
                {{second}}  2026-03-02  Dana Field: Codes come faster
                ~ pain point late  /touchpoints/pay/painPoints/late
                    ~ severity: 5 → 3

                {{first}}  2026-03-02  Dana Field: First map
                + pain point late  /touchpoints/pay/painPoints/late
                    { description: The code comes too late., severity: 5 }

                /touchpoints/pay/painPoints/late in maps/order.journey.yaml: changed by 2 of 2 commits that touched the document

                """,
                ""),
            repository.Run("log", "late", Map));
    }

    [Theory]
    [InlineData("basket/next/pay", "/touchpoints/basket/next/pay", 1)]
    [InlineData("/touchpoints/pay/channel", "/touchpoints/pay/channel", 2)]
    [InlineData("pay/channel", "/touchpoints/pay/channel", 2)]
    [InlineData("pay", "/touchpoints/pay", 2)]
    [InlineData("website", "/channels/website", 1)]
    [InlineData("app", "/channels/app", 1)]
    public void An_element_is_named_by_its_id_or_the_end_of_its_path_wherever_it_is_defined(string asked, string path, int changed)
    {
        var summary = repository.Run("log", asked, Map, "--format", "json").ToJson().GetProperty("summary");
        Assert.Equal((path, changed), (summary.GetProperty("pointer").GetString(), summary.GetProperty("changed").GetInt32()));
    }

    [Fact]
    public void A_map_that_extends_another_has_the_history_of_that_too()
        => Assert.Contains("    ~ severity: 5 → 3\n", repository.Run("log", "late", "maps/future.journey.yaml").Output, StringComparison.Ordinal);

    [Fact]
    public void Renamed_files_and_ids_are_followed()
    {
        repository.Git("mv", Map, "maps/order here.journey.yaml");
        repository.Git("rm", "-q", "maps/future.journey.yaml");
        repository.Commit("Moved");
        repository.Write("maps/order here.journey.yaml", GitMaps.OrderWithApp.Replace("  pay:\n", "  payment:\n", StringComparison.Ordinal).Replace("{ pay: 60% }", "{ payment: 65% }", StringComparison.Ordinal)).Commit("Pay is payment");
        repository.Folder.CurrentFolder = "work/maps";
        var output = repository.Run("log", "payment", "order here.journey.yaml").Output;
        Assert.Contains("\n~ touchpoint payment, renamed from pay (a guess, ", output, StringComparison.Ordinal);
        Assert.Contains("\n+ touchpoint pay  /touchpoints/pay\n", output, StringComparison.Ordinal);
        Assert.EndsWith("changed by 3 of 4 commits that touched the document\n", output, StringComparison.Ordinal);
        Assert.EndsWith("changed by 2 of 4 commits that touched the document\n", repository.Run("log", "basket/next/payment", "order here.journey.yaml").Output, StringComparison.Ordinal);
        Assert.EndsWith("changed by 2 of 4 commits that touched the document\n", repository.Run("log", "late", "order here.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_found_in_the_version_that_had_it()
    {
        repository.Write(Map, GitMaps.OrderWithApp[..GitMaps.OrderWithApp.IndexOf("    painPoints", StringComparison.Ordinal)]).Commit("No more late codes");
        Assert.StartsWith($"{Short("HEAD")}  2026-03-02  Dana Field: No more late codes\n- pain point late  /touchpoints/pay/painPoints/late\n", repository.Run("log", "late", Map).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_at_which_the_map_is_broken_is_told_and_what_it_changed_is_told_once_it_is_mended()
    {
        repository.Write(Map, GitMaps.OrderWithApp.Replace("severity: 3", "severity: 2, emotoin: 1", StringComparison.Ordinal)).Commit("Broken");
        repository.Write(Map, GitMaps.OrderWithApp.Replace("severity: 3", "severity: 2", StringComparison.Ordinal)).Commit("Mended");
        var output = repository.Run("log", "late", Map).Output;
        Assert.StartsWith($"{Short("HEAD")}  2026-03-02  Dana Field: Mended\n~ pain point late  /touchpoints/pay/painPoints/late\n    ~ severity: 3 → 2\n\n{Short("HEAD~1")}  2026-03-02  Dana Field: Broken\n{Short("HEAD~1")}:{Map}(", output, StringComparison.Ordinal);
        Assert.EndsWith("changed by 3 of 4 commits that touched the document\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_merge_takes_over_is_told_where_it_was_changed()
    {
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write(Map, GitMaps.OrderWithApp.Replace("severity: 3", "severity: 1", StringComparison.Ordinal)).Commit("Side");
        repository.Git("checkout", "-q", "main");
        repository.Write(Map, GitMaps.OrderWithApp.Replace("title: Order", "title: An order", StringComparison.Ordinal)).Commit("Main");
        repository.Git("merge", "-q", "-m", "Merge", "side");
        var commits = repository.Run("log", "late", Map, "--format", "json").ToJson().GetProperty("commits").EnumerateArray().Select(commit => commit.GetProperty("subject").GetString());
        Assert.Equal(["Side", "Codes come faster", "First map"], commits);
    }

    [Fact]
    public void Json_is_as_its_schema_says_and_Markdown_is_a_table()
    {
        repository.Write(Map, "a: [").Commit("Broken");
        var schema = JsonSchema.FromText(Tool.Commands.ReportSchemas.Of("log"));
        Assert.True(schema.Evaluate(repository.Run("log", "late", Map, "--format", "json").ToJson()).IsValid);
        var lines = repository.Run("log", "late", Map, "--format", "markdown").Output.Split('\n');
        Assert.Equal($"**`/touchpoints/pay/painPoints/late` in `{Map}`:** changed by 2 of 3 commits that touched the document", lines[0]);
        Assert.Contains($"| `{Short("HEAD~1")}` | 2026-03-02 | Dana Field | changed | `/touchpoints/pay/painPoints/late/severity` | 5 | 3 |", lines);
    }

    [Fact]
    public void A_bare_repository_is_enough()
    {
        var expected = repository.Run("log", "late", Map);
        repository.Git("clone", "-q", "--bare", ".", "../bare.git");
        repository.Folder.CurrentFolder = "bare.git";
        Assert.Equal(expected, repository.Run("log", "late", Map));
    }

    [Fact]
    public void A_shallow_clone_says_that_its_history_is_not_whole()
    {
        repository.Git("clone", "-q", "--depth", "1", "file://" + repository.Top, "../shallow");
        repository.Folder.CurrentFolder = "shallow";
        var run = repository.Run("log", "late", Map);
        Assert.Equal((0, "journey: the history is not whole: this clone is shallow; `git fetch --unshallow` gets the rest of the history (in a workflow of GitHub: `fetch-depth: 0`)\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Ten_thousand_commits_that_do_not_touch_the_map_are_passed_over()
    {
        var stream = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"commit refs/heads/main\ncommitter A <a@b> {1_800_000_000 + i} +0000\ndata 1\nx\n{(i == 0 ? "from refs/heads/main^0\n" : "")}M 100644 inline other.txt\ndata {i.ToString(System.Globalization.CultureInfo.InvariantCulture).Length}\n{i}\n\n"));
        repository.Folder.Write("stream", stream);
        repository.Git("config", "alias.import", "!git fast-import --quiet <\"$STREAM\"");
        repository.Folder.Variables["STREAM"] = repository.Folder.Full("stream");
        repository.Git("import");
        Assert.Equal("10002\n", repository.Git("rev-list", "--count", "HEAD"));
        Assert.EndsWith("changed by 2 of 2 commits that touched the document\n", repository.Run("log", "late", Map).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lat", Map, "there is no element `lat` in `maps/order.journey.yaml`, at none of its commits; did you mean `late`?")]
    [InlineData("channel", Map, "`channel` is no element of `maps/order.journey.yaml`, but what elements say; name one of them, too, as in `ELEMENT/channel`")]
    [InlineData("late", "maps", "`maps` is a folder; one file is needed")]
    [InlineData("late", "maps/ordre.journey.yaml", "`maps/ordre.journey.yaml`: there is no such file at this revision; did you mean `HEAD:maps/order.journey.yaml`?")]
    [InlineData("late", "new.journey.yaml", "`new.journey.yaml` has no history: no commit has it yet")]
    public void What_has_no_history_is_refused(string element, string file, string error)
        => Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), repository.Write("new.journey.yaml", GitMaps.Library).Run("log", element, file));

    [Fact]
    public void An_id_of_several_elements_is_refused_with_all_of_them()
    {
        repository.Write(Map, GitMaps.OrderWithApp.Replace("stages: [buy]", "stages: [buy]\nteams: [pay]", StringComparison.Ordinal)).Commit("Team");
        Assert.Equal("journey: `pay` can be several elements; say which: `/teams/pay` or `/touchpoints/pay`\n", repository.Run("log", "pay", Map).Error);
    }

    private string Short(string revision) => repository.Git("rev-parse", "--short", revision).Trim();
}
