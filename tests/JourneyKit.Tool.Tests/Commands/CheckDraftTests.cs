namespace JourneyKit.Tool.Tests.Commands;

/// <summary>What was not asked is said: that nothing was found there means nothing.</summary>
public sealed class CheckDraftTests : IDisposable
{
    private readonly TestFolder folder = new();

    public CheckDraftTests() => folder.Write("order.journey.yaml", Maps.Sound);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("status: draft", "its `status` is draft")]
    [InlineData("status: archived", "its `status` is archived")]
    [InlineData("basis: hypothesis", "its `basis` is hypothesis")]
    [InlineData("", "it has neither `status` nor `basis`, and fewer than eight touchpoints")]
    public void What_a_draft_is_not_asked_is_one_line(string says, string why)
    {
        folder.Write("order.journey.yaml", Maps.Sound + says + "\n");
        var line = LastLine();
        Assert.StartsWith("Not asked of a draft: ", line, StringComparison.Ordinal);
        Assert.EndsWith($" rules for maps in use. `order.journey.yaml` counts as one: {why}. With `status: in-review` in a map they are asked.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_in_use_is_asked_everything()
    {
        folder.Write("order.journey.yaml", Maps.Sound + "status: in-review\n");
        Assert.DoesNotContain("Not asked", folder.RunWhole("check", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_drafts_are_one_line()
    {
        folder.Write("second.journey.yaml", Maps.Sound).Write("shared.journey.yaml", Maps.Library);
        Assert.Contains("Not asked of 2 drafts: ", LastLine(), StringComparison.Ordinal);
        Assert.Contains("`order.journey.yaml` is one of them: ", LastLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_preset_leaves_out_is_said_in_the_same_line()
    {
        var line = LastLine("--preset", "minimal");
        Assert.StartsWith("Not asked of a draft: ", line, StringComparison.Ordinal);
        Assert.EndsWith("With `--preset recommended` or `strict` they are asked.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_it_of_each_map()
    {
        var summary = folder.RunWhole("check", ".", "--format", "json", "--preset", "minimal").ToJson().GetProperty("summary");
        var draft = Assert.Single(summary.GetProperty("drafts").EnumerateArray());
        Assert.Equal("order.journey.yaml", draft.GetProperty("path").GetString());
        Assert.InRange(draft.GetProperty("rulesNotAsked").GetInt32(), 10, 200);
        Assert.InRange(summary.GetProperty("rulesNotAskedByPreset").GetInt32(), 10, 200);
    }

    [Fact]
    public void A_check_that_a_map_is_too_large_for_is_named()
    {
        var steps = string.Concat(Enumerable.Range(0, 1_260).Select(number => $"  t{number}: {{ next: {{ t{number + 1}: {(number == 0 ? "{ share: 50%, personas: [p0] }" : "50%")} }} }}\n"));
        folder.Write("large.journey.yaml", $"journeykit: 1\nid: large\ntitle: Large\nstate: current\npersonas: [{string.Join(", ", Enumerable.Range(0, 100).Select(number => $"p{number}"))}]\nconversions: {{ c: {{ at: t1260 }} }}\ntouchpoints:\n{steps}  t1260: {{ exit: true }}\n");
        Assert.Contains("Not checked in `large.journey.yaml`: JK2026 (personas-against-the-whole), because the map has more than 250,000 ", LastLine(), StringComparison.Ordinal);
        var leftOut = Assert.Single(folder.RunWhole("check", ".", "--format", "json").ToJson().GetProperty("summary").GetProperty("leftOut").EnumerateArray());
        Assert.Equal("JK2026", leftOut.GetProperty("id").GetString());

        folder.Write("large.journey.yaml", File.ReadAllText(Path.Combine(folder.Path, "large.journey.yaml")).Replace(", personas: [p0]", "", StringComparison.Ordinal));
        Assert.DoesNotContain("JK2026", LastLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: draft", true)]
    [InlineData("basis: hypothesis", true)]
    [InlineData("status: approved", false)]
    [InlineData("basis: researched", false)]
    public void A_map_that_extends_a_draft_and_says_nothing_of_itself_is_one(string says, bool isDraft)
    {
        var touchpoints = string.Concat(Enumerable.Range(0, 9).Select(number => $"  t{number}: {{ channel: website }}\n"));
        folder.Write("order.journey.yaml", Maps.Sound + touchpoints + says + "\n");
        folder.Write("middle.journey.yaml", "journeykit: 1\nid: order\ntitle: Sooner\nstate: interim\nextends: order.journey.yaml\n");
        folder.Write("later.journey.yaml", "journeykit: 1\nid: order\ntitle: Later\nstate: future\nextends: middle.journey.yaml\n");
        var output = folder.RunWhole("check", "later.journey.yaml").Output;
        Assert.Equal(isDraft, output.Contains("it extends a draft and has no `status` of its own, which is not inherited", StringComparison.Ordinal));
        folder.Write("later.journey.yaml", "journeykit: 1\nid: order\ntitle: Later\nstate: future\nextends: middle.journey.yaml\nstatus: in-review\n");
        Assert.DoesNotContain("Not asked", folder.RunWhole("check", "later.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_because_it_is_not_inherited_is_said_so()
    {
        folder.Write("order.journey.yaml", Maps.Sound + "status: approved\nversion: \"3\"\nreviewed: 2026-01-02\n");
        folder.Write("later.journey.yaml", "journeykit: 1\nid: order\ntitle: Later\nstate: future\nextends: order.journey.yaml\nstatus: approved\n");
        var output = folder.Run("check", "later.journey.yaml", "--preset", "strict").Output;
        Assert.Contains("The map that this one extends says `version: 3`, which is not inherited.", output, StringComparison.Ordinal);
        Assert.Contains("The map that this one extends says `reviewed: 2026-01-02`, which is not inherited.", output, StringComparison.Ordinal);
    }

    private string LastLine(params string[] args) => folder.RunWhole(["check", ".", .. args]).Output.TrimEnd('\n').Split('\n')[^1];
}
