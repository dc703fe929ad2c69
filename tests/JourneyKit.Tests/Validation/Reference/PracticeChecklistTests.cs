using JourneyKit.Tests.Pages;
using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;
using JourneyKit.Tests.Pages.Checklist;

namespace JourneyKit.Tests.Validation.Reference;

public sealed partial class PracticeChecklistTests
{
    private static IReadOnlyList<ChecklistItem> Items => PracticeChecklist.Items;

    [Fact]
    public void The_checklist_in_the_docs_is_made_from_the_rules()
        => Repository.AssertGenerated(ChecklistPage.Path, ChecklistPage.Write());

    [Fact]
    public void Items_are_numbered_through()
        => Assert.Equal(Enumerable.Range(1, 161), Items.Select(item => item.Number));

    [Fact]
    public void Rules_name_items_that_exist_and_each_once()
    {
        Assert.All(RuleSet.Default.Rules, rule => Assert.All(rule.Checklist, number => Assert.InRange(number, 1, Items.Count)));
        Assert.All(RuleSet.Default.Rules, rule => Assert.Equal(rule.Checklist.Order().Distinct(), rule.Checklist.Order()));
    }

    [Fact]
    public void What_a_machine_can_check_has_a_rule_or_a_reason_why_not()
        => Assert.Empty(Items.Where(item => item.Is(ItemKinds.Check) && !item.Rules.Any() && !item.Has(AnswerKind.NoRule)).Select(Describe));

    [Fact]
    public void What_has_a_rule_needs_no_reason_for_having_none()
        => Assert.Empty(Items.Where(item => item.Has(AnswerKind.NoRule) && item.Rules.Any()).Select(Describe));

    [Fact]
    public void A_question_is_answered_by_a_query_or_a_rule_or_is_said_to_be_open()
        => Assert.Empty(Items.Where(item => item.Is(ItemKinds.Analysis) && !item.Rules.Any() && !item.Has(AnswerKind.Query) && !item.Has(AnswerKind.Command) && !item.Has(AnswerKind.NotYet)).Select(Describe));

    [Fact]
    public void Every_item_is_served_or_says_why_it_is_not()
        => Assert.Empty(Items.Where(item => item.Answers.Count == 0 && !item.Rules.Any()).Select(Describe));

    [Fact]
    public void What_the_format_has_to_hold_is_in_the_format()
    {
        Assert.Empty(Items.Where(item => item.Is(ItemKinds.Data) && !item.Has(AnswerKind.Format)).Select(Describe));
        var schema = File.ReadAllText(Repository.PathTo("docs/schema/journey-1.json"));
        Assert.Empty(
            from item in Items
            from answer in item.Answers
            where answer.Kind == AnswerKind.Format
            from Match word in Word().Matches(answer.Text)
            where !schema.Contains($"\"{word.Groups["word"].Value}\"", StringComparison.Ordinal)
            select $"{Describe(item)} {word.Value}");
    }

    [Fact]
    public void A_command_stands_on_the_page_of_the_tool()
    {
        var page = File.ReadAllText(Repository.PathTo("docs/tool.md"));
        Assert.Empty(
            from item in Items
            from answer in item.Answers
            where answer.Kind == AnswerKind.Command && !page.Contains($"\n## {answer.Text}\n", StringComparison.Ordinal)
            select $"{Describe(item)} {answer.Text}");
    }

    [Fact]
    public void A_query_is_a_member_of_the_library()
    {
        var members = typeof(JourneyMap).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers().Select(member => $"{type.Name}.{member.Name}")).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(
            from item in Items
            from answer in item.Answers
            where answer.Kind == AnswerKind.Query && !members.Contains(answer.Text)
            select $"{Describe(item)} {answer.Text}");
    }

    private static string Describe(ChecklistItem item) => $"{item.Number} {item.Title}";

    [GeneratedRegex("`(?<word>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
