using JourneyKit.Gaps;
using JourneyKit.Gaps.Reference;
using JourneyKit.Validation;
using JourneyKit.Validation.Reference;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_rule_is_listed_in_text_and_json()
    {
        var text = folder.Run("rules");
        var json = folder.Run("rules", "--format", "json").ToJson().GetProperty("rules");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.All(RuleSet.Default.Rules, rule => Assert.Contains($"  {rule.Descriptor.Id}  ", text.Output, StringComparison.Ordinal));
        Assert.Equal(RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id), json.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_group_is_listed_alone()
    {
        Assert.All(folder.Run("rules", "--group", "flow", "--format", "json").ToJson().GetProperty("rules").EnumerateArray(), rule => Assert.Equal("flow", rule.GetProperty("group").GetString()));
        Assert.Contains("did you mean `flow`", folder.Run("rules", "--group", "flows").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JK5001")]
    [InlineData("jk5001")]
    [InlineData("contradicting-facts")]
    public void A_rule_is_explained_by_its_page(string name)
        => Assert.Equal(new ToolRun(0, RulePage.Write(RuleSet.Default.Find("JK5001")!), ""), folder.Run("explain", name));

    [Theory]
    [InlineData("pain-new")]
    [InlineData("Pain-New")]
    public void A_kind_of_gap_is_explained_by_its_page_with_examples(string name)
    {
        var run = folder.Run("explain", name);
        Assert.Equal(new ToolRun(0, GapKindPage.Write(GapKind.All.Single(kind => kind.Name == "pain-new")), ""), run);
        Assert.Contains("\nFound between this map:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nNot found between this map:\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_and_a_kind_of_gap_of_one_name_are_both_explained()
        => Assert.Equal(
            new ToolRun(0, $"{RulePage.Write(RuleSet.Default.Find("silo")!)}\nA kind of gap has the same name:\n\n{GapKindPage.Write(GapKind.All.Single(kind => kind.Name == "silo"))}", ""),
            folder.Run("explain", "silo"));

    [Fact]
    public void A_fault_of_documents_is_explained_too()
        => Assert.StartsWith("### JK1020 unknown-key\n\n*error*", folder.Run("explain", "unknown-key").Output, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_no_rule_is_refused_with_the_nearest_one()
    {
        Assert.Equal(new ToolRun(2, "", "journey: there is no rule, fault, kind of gap or advice `contradicting-fact`; did you mean `contradicting-facts`?; `journey rules` lists the rules\n"), folder.Run("explain", "contradicting-fact"));
        Assert.Equal(2, folder.Run("explain").ExitCode);
    }

    [Theory]
    [InlineData("awareness", "- `teach-before-selling`: ")]
    [InlineData("newsletter", "- `readable-on-phones`: ")]
    [InlineData("bot-hands-over", "*advice* · for chat\n")]
    public void Advice_for_kinds_of_stages_and_types_of_touchpoints_is_listed(string asked, string line) => Assert.Contains(line, folder.Run("explain", asked).Output, StringComparison.Ordinal);
}
