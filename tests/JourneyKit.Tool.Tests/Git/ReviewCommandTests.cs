using Json.Schema;
using JourneyKit.Tool.Commands;

namespace JourneyKit.Tool.Tests.Git;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly GitFolder repository = GitMaps.TwoCommits();

    public ReviewCommandTests() => repository.Git("checkout", "-q", "-b", "feature");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_branch_without_a_change_is_said_to_have_none()
        => Assert.Equal(new ToolRun(0, "<!-- journey review -->\n**Journey review of `main..HEAD`:** nothing that maps mean differs\n", ""), repository.Run("review", "main..HEAD"));

    [Fact]
    public void Comments_order_and_layout_are_no_change()
    {
        repository.Write("maps/order.journey.yaml", "# Ours.\n" + repository.Read("maps/order.journey.yaml")).Commit("Comment");
        Assert.Contains("nothing that maps mean differs", repository.Run("review", "main..HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_findings_conversions_and_gaps_are_told_file_by_file_and_a_severe_finding_fails()
    {
        var order = repository.Read("maps/order.journey.yaml");
        repository.Write("maps/order.journey.yaml", order.Replace("60%", "70%", StringComparison.Ordinal).Replace("stages: [buy]", "stages: [buy]\nconversions: { paid: { at: pay } }", StringComparison.Ordinal)).Commit("Share");
        repository.Write("maps/new.journey.yaml", Maps.Sound).Commit("New");
        var run = repository.Run("review", "main..HEAD");
        Assert.Equal("", run.Error);
        Assert.Contains("| `maps/new.journey.yaml` | added |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 60% | 70% |", run.Output, StringComparison.Ordinal);
        Assert.Contains("| Paid | not known | 70% |", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);

        repository.Write("maps/order.journey.yaml", order.Replace("channel: website, emotion", "chanel: website, emotion", StringComparison.Ordinal)).Commit("Slip");
        var broken = repository.Run("review", "main..HEAD", "maps/order.journey.yaml");
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("which cannot be read on both sides", broken.Output, StringComparison.Ordinal);
        Assert.Contains("| error | JK1020 |", broken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Fixed:", broken.Output, StringComparison.Ordinal);
        Assert.Equal(0, repository.Run("review", "main..HEAD", "maps/order.journey.yaml", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void What_the_base_has_got_since_they_parted_is_not_of_the_branch()
    {
        repository.Write("maps/mine.journey.yaml", Maps.Sound).Commit("Mine");
        repository.Git("checkout", "-q", "main");
        repository.Write("maps/theirs.journey.yaml", Maps.Sound).Commit("Theirs");
        repository.Git("checkout", "-q", "feature");
        var run = repository.Run("review", "main..HEAD");
        Assert.Contains("maps/mine.journey.yaml", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("theirs", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_only_moved_are_neither_new_nor_fixed_and_those_of_what_is_gone_are_fixed()
    {
        var order = repository.Read("maps/order.journey.yaml");
        repository.Write("maps/order.journey.yaml", "# One line more.\n" + order.Replace("title: Order", "title: Orders", StringComparison.Ordinal)).Commit("Moved");
        Assert.Contains("0 new findings (0 errors), 0 fixed", repository.Run("review", "main..HEAD").Output, StringComparison.Ordinal);
        repository.Git("rm", "-q", "maps/order.journey.yaml", "maps/future.journey.yaml");
        repository.Commit("Gone");
        Assert.Contains("| `maps/order.journey.yaml` | removed |", repository.Run("review", "main..HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_second_revision_the_working_tree_is_reviewed_and_JSON_is_as_the_schema_says()
    {
        repository.Write("maps/order.journey.yaml", repository.Read("maps/order.journey.yaml").Replace("emotion: 1", "emotion: -2", StringComparison.Ordinal));
        var run = repository.Run("review", "main", "--format", "json");
        Assert.Equal("", run.Error);
        var json = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        Assert.True(JsonSchema.FromText(ReportSchemas.Of("review")).Evaluate(json).IsValid, run.Output);
        Assert.Contains("/touchpoints/basket/emotion", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere..HEAD")]
    [InlineData("main..HEAD", "there.journey.yaml")]
    public void What_is_not_there_is_told(params string[] line)
    {
        var run = repository.Run(["review", .. line]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(line[^1] == "there.journey.yaml" ? "there.journey.yaml" : "nowhere", run.Error, StringComparison.Ordinal);
    }
}
