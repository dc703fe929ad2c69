using System.Text.Json;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class GapsCommandTests : IDisposable
{
    private const string Current = """
        journeykit: "1"
        id: order
        title: First order
        state: current
        touchpoints:
          pay: { emotion: -1 }
          basket: { emotion: 1 }

        """;

    private const string Future = """
        journeykit: "1"
        id: order
        title: First order
        state: future
        baseline: current.journey.yaml
        teams: { web: { name: Web team } }
        touchpoints:
          pay: { emotion: 1 }
          basket: { emotion: 0 }
        initiatives:
          one-tap: { name: Pay in one tap, touchpoints: [pay], owner: web, due: 2027-01-29 }

        """;

    private readonly TestFolder folder = new();

    public GapsCommandTests() => folder.Write("current.journey.yaml", Current).Write("future.journey.yaml", Future);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_future_map_alone_is_compared_with_its_baseline()
    {
        var alone = folder.Run("gaps", "future.journey.yaml");
        Assert.Equal((0, ""), (alone.ExitCode, alone.Error));
        Assert.Equal(alone, folder.Run("gaps", "current.journey.yaml", "future.journey.yaml"));
        Assert.StartsWith("First order: Today → Future\ncurrent.journey.yaml → future.journey.yaml\n", alone.Output, StringComparison.Ordinal);
        Assert.Contains("\n  touchpoint  feeling\n  Pay         −1 → +1\n", alone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_gap_is_told_when_all_are_asked_for()
    {
        var (some, all) = (folder.Run("gaps", "future.journey.yaml").Output, folder.Run("gaps", "future.journey.yaml", "--all").Output);
        Assert.DoesNotContain("emotion-below-target:pay", some, StringComparison.Ordinal);
        Assert.Contains("\nAll gaps: planned (1)  the future map closes it\n  medium   “Pay” feels like −1 today and should feel like +1 (on a scale from −2 to +2).  emotion-below-target:pay\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_says_the_same()
    {
        var run = folder.Run("gaps", "future.journey.yaml", "--format", "markdown");
        Assert.StartsWith("# First order: Today → Future\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| touchpoint | feeling |\n|---|---|\n| Pay | −1 → +1 |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n<details>\n<summary>Every gap</summary>\n\n## All gaps: no answer (3)\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<details>", folder.Run("gaps", "future.journey.yaml", "--format", "markdown", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_team_writes_is_text_in_Markdown()
    {
        folder.Write("future.journey.yaml", Future.Replace("title: First order", "title: \"<b>*First*</b> | order\"", StringComparison.Ordinal));
        Assert.StartsWith("# \\<b\\>\\*First\\*\\</b\\> \\| order: Today → Future\n", folder.Run("gaps", "future.journey.yaml", "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_explained_down_to_the_lines_that_its_numbers_stand_in()
    {
        var run = folder.Run("gaps", "future.journey.yaml", "--explain", "emotion-below-target:pay");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(" What is planned comes last: nothing about it is left to decide. By severity then: it is the only one of medium severity among what customers meet", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Pay in one tap (Web team, until 2027-01-29)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  distance = 2 steps  (to be − now)\n      emotion now: -1  current.journey.yaml(6,10)\n      emotion to be: 1  future.journey.yaml(8,10)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_gap_is_refused_with_the_nearest_one()
        => Assert.Equal(
            new ToolRun(2, "", "journey: there is no gap `emotion-below-target:pya` between the maps; did you mean `emotion-below-target:pay`?\n"),
            folder.Run("gaps", "future.journey.yaml", "--explain", "emotion-below-target:pya"));

    [Fact]
    public void Maps_with_errors_are_refused_with_their_places()
    {
        folder.Write("future.journey.yaml", Future.Replace("emotion: 1", "emotoin: 1", StringComparison.Ordinal));
        var run = folder.Run("gaps", "current.journey.yaml", "future.journey.yaml");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("future.journey.yaml(8,10): error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_maps_that_contradict_themselves()
    {
        folder.Write("current.journey.yaml", Current.Replace("pay: { emotion: -1 }", "pay: { emotion: -1, next: { basket: 120% } }", StringComparison.Ordinal).Replace("120%", "90%, home: 30%", StringComparison.Ordinal) + "  home: {}\n");
        var run = folder.Run("gaps", "current.journey.yaml", "future.journey.yaml");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("current.journey.yaml(6,", run.Error, StringComparison.Ordinal);
        Assert.Contains("`current.journey.yaml` cannot be used: 1 error", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_a_baseline_needs_a_second_one()
        => Assert.Equal(new ToolRun(2, "", "journey: `current.journey.yaml` names no baseline; give both maps, the current one first\n"), folder.Run("gaps", "current.journey.yaml"));

    [Fact]
    public void A_baseline_that_is_not_there_is_named()
    {
        folder.Write("alone.journey.yaml", Future.Replace("current.journey.yaml", "gone.journey.yaml", StringComparison.Ordinal));
        Assert.Equal(new ToolRun(2, "", "journey: the baseline `gone.journey.yaml` of `alone.journey.yaml` could not be read\n"), folder.Run("gaps", "alone.journey.yaml"));
    }

    [Fact]
    public void A_library_has_no_gaps()
    {
        folder.Write("library.journey.yaml", Maps.Library);
        Assert.Equal(new ToolRun(2, "", "journey: `library.journey.yaml` is a library; gaps are between maps\n"), folder.Run("gaps", "library.journey.yaml", "future.journey.yaml"));
        Assert.Equal(new ToolRun(2, "", "journey: `library.journey.yaml` is a library; gaps are between maps\n"), folder.Run("gaps", "library.journey.yaml"));
    }

    [Fact]
    public void Maps_of_two_journeys_are_compared_by_force_only_and_the_report_says_so()
    {
        folder.Write("other.journey.yaml", Current.Replace("id: order", "id: return", StringComparison.Ordinal));
        Assert.Equal(
            new ToolRun(2, "", "journey: `other.journey.yaml` is of the journey `return` and `future.journey.yaml` of `order`; with --force they are compared as if they were one\n"),
            folder.Run("gaps", "other.journey.yaml", "future.journey.yaml"));
        Assert.Contains("These are two journeys, `return` and `order`, compared as if they were one.", folder.Run("gaps", "other.journey.yaml", "future.journey.yaml", "--force").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wrong_way_round_is_refused()
        => Assert.StartsWith("journey: `future.journey.yaml` is a future map and `current.journey.yaml` a current one: the current map comes first", folder.Run("gaps", "future.journey.yaml", "current.journey.yaml").Error, StringComparison.Ordinal);

    [Fact]
    public void Two_maps_of_one_state_are_versions()
    {
        folder.Write("older.journey.yaml", Current.Replace("-1", "1", StringComparison.Ordinal));
        var run = folder.Run("gaps", "older.journey.yaml", "current.journey.yaml");
        Assert.Contains("Both maps are of the current state: two versions", run.Output, StringComparison.Ordinal);
        Assert.Contains("medium, worse than before  “Pay” feels worse", run.Output, StringComparison.Ordinal);
        Assert.Contains("emotion-worse:pay", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("below-target", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("regression", 1)]
    [InlineData("low", 1)]
    [InlineData("critical", 0)]
    public void The_exit_code_says_what_was_asked(string failOn, int exitCode)
        => Assert.Equal(exitCode, folder.Run("gaps", "future.journey.yaml", "--fail-on", failOn).ExitCode);

    [Fact]
    public void What_the_future_map_closes_fails_no_build()
    {
        folder.Write("future.journey.yaml", Future.Replace("basket: { emotion: 0 }", "basket: { emotion: 1 }", StringComparison.Ordinal).Replace("pay: { emotion: 1 }", "pay: { emotion: 2 }", StringComparison.Ordinal));
        var run = folder.Run("gaps", "future.journey.yaml", "--fail-on", "high", "--format", "json");
        Assert.Equal("planned", Gap(run, "emotion-below-target:pay").GetProperty("standing").GetString());
        Assert.Equal("high", Gap(run, "emotion-below-target:pay").GetProperty("severity").GetString());
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_roadmap_alone_is_a_document_or_a_picture()
    {
        Assert.StartsWith("# Roadmap: First order\n", folder.Run("gaps", "future.journey.yaml", "--roadmap", "markdown").Output, StringComparison.Ordinal);
        Assert.StartsWith("gantt\n", folder.Run("gaps", "future.journey.yaml", "--roadmap", "mermaid").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Interim_maps_are_states_on_the_way()
    {
        folder.Write("interim.journey.yaml", Future.Replace("state: future", "state: interim", StringComparison.Ordinal).Replace("title: First order", "title: Half way", StringComparison.Ordinal).Replace("pay: { emotion: 1 }", "pay: { emotion: 0 }", StringComparison.Ordinal));
        var named = folder.Run("gaps", "current.journey.yaml", "interim.journey.yaml", "future.journey.yaml", "--format", "json");
        Assert.Equal([0, 0.5, 1], Closed(named));
        Assert.Contains("\nOn the way\n", folder.Run("gaps", "current.journey.yaml", "interim.journey.yaml", "future.journey.yaml").Output, StringComparison.Ordinal);

        folder.Write("last.journey.yaml", Future.Replace("current.journey.yaml", "interim.journey.yaml", StringComparison.Ordinal));
        var chained = folder.Run("gaps", "last.journey.yaml", "--format", "json");
        Assert.Equal([0, 0.5, 1], Closed(chained));
        Assert.Equal("interim.journey.yaml", chained.ToJson().GetProperty("summary").GetProperty("before").GetProperty("path").GetString());

        static IEnumerable<double> Closed(ToolRun run) => run.ToJson().GetProperty("states").GetProperty("gaps").EnumerateArray()
            .Single(gap => gap.GetProperty("id").GetString() == "emotion-below-target:pay").GetProperty("closed").EnumerateArray().Select(state => state.GetProperty("share").GetDouble());
    }

    [Fact]
    public void With_an_earlier_report_gaps_have_a_course()
    {
        folder.Write("gaps.json", folder.Run("gaps", "future.journey.yaml", "--format", "json").Output);
        var same = folder.Run("gaps", "future.journey.yaml", "--baseline", "gaps.json", "--fail-on", "regression", "--format", "json");
        Assert.Equal(0, same.ExitCode);
        Assert.Equal("open", Gap(same, "emotion-worse:basket").GetProperty("course").GetString());

        folder.Write("current.journey.yaml", Current.Replace("emotion: -1", "emotion: 1", StringComparison.Ordinal));
        var closed = folder.Run("gaps", "future.journey.yaml", "--baseline", "gaps.json", "--format", "json");
        Assert.Contains(closed.ToJson().GetProperty("closed").EnumerateArray(), gap => gap.GetProperty("id").GetString() == "emotion-below-target:pay");
        Assert.Contains("closed: “Pay” feels worse than it should (emotion-below-target:pay)", folder.Run("gaps", "future.journey.yaml", "--baseline", "gaps.json").Output, StringComparison.Ordinal);

        folder.Write("gaps.json", closed.Output).Write("current.journey.yaml", Current);
        Assert.Equal("regressed", Gap(folder.Run("gaps", "future.journey.yaml", "--baseline", "gaps.json", "--format", "json"), "emotion-below-target:pay").GetProperty("course").GetString());
    }

    [Theory]
    [InlineData("{\"kind\": \"diff\"}", "gaps.json(1,10): error JK1091: This is no report of gaps: its `kind` is `diff`. A report is made by `journey gaps --format json`.")]
    [InlineData("[]", "gaps.json(1,1): error JK1091: This is no report of gaps: a report is a mapping.")]
    [InlineData("{}", "gaps.json(1,1): error JK1091: This is no report of gaps: it has no `kind`.")]
    [InlineData("{\"kind\": \"gaps\", \"gaps\": [{\"id\": \"x\"}], \"closed\": []}", "gaps.json(1,27): error JK1022: A gap needs the key `title`.")]
    [InlineData("{\n  \"kind\": nope }", "gaps.json(2,12): error JK1005: This is not valid JSON: ")]
    public void A_file_that_is_no_earlier_report_is_refused(string text, string message)
    {
        folder.Write("gaps.json", text);
        var run = folder.Run("gaps", "future.journey.yaml", "--baseline", "gaps.json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_maps_give_the_same_bytes()
    {
        foreach (var format in new[] { "text", "markdown", "json" })
        {
            Assert.Equal(folder.Run("gaps", "future.journey.yaml", "--format", format), folder.Run("gaps", "future.journey.yaml", "--format", format));
        }
    }

    private static JsonElement Gap(ToolRun run, string id) => run.ToJson().GetProperty("gaps").EnumerateArray().Single(gap => gap.GetProperty("id").GetString() == id);
}
