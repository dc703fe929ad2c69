using JourneyKit.Tests.Pages;
using JourneyKit.Tests.Pages.Checklist;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Reference;

public sealed class PracticeChecklistTests
{
    private static IReadOnlyList<ChecklistItem> Items => PracticeChecklist.Items;

    [Fact]
    public void The_checklist_in_the_docs_is_made_from_the_rules()
        => Repository.AssertGenerated(ChecklistPage.Path, ChecklistPage.Write());

    [Fact]
    public void Items_are_numbered_through()
        => Assert.Equal(Enumerable.Range(1, 162), Items.Select(item => item.Number));

    [Fact]
    public void Rules_name_items_that_exist_and_each_once()
    {
        Assert.All(RuleSet.Default.Rules, rule => Assert.All(rule.Checklist, number => Assert.InRange(number, 1, Items.Count)));
        Assert.All(RuleSet.Default.Rules, rule => Assert.Equal(rule.Checklist.Order().Distinct(), rule.Checklist.Order()));
    }

    [Fact]
    public void What_is_not_or_only_partly_served_says_why()
        => Assert.Empty(Items.Where(item => item.Standing != ItemStanding.Served && !item.Answers.Any(answer => answer.IsMissing)).Select(Describe));

    [Fact]
    public void What_a_machine_should_check_and_no_rule_does_is_not_called_served()
        => Assert.Empty(Items.Where(item => item.Is(ItemKinds.Check) && item.Standing == ItemStanding.Served && !item.Rules.Any()).Select(Describe));

    [Fact]
    public void What_the_format_should_hold_and_does_not_is_not_called_served()
        => Assert.Empty(Items.Where(item => item.Is(ItemKinds.Data) && item.Standing == ItemStanding.Served && !item.Proofs.Any(proof => proof.Question == ProofQuestion.Convert)).Select(Describe));

    [Fact]
    public void Pictures_are_not_called_served()
        => Assert.Empty(Items.Where(item => item.Is(ItemKinds.Picture) && item.Standing == ItemStanding.Served && item.Proofs.All(proof => proof.Question is not (ProofQuestion.Report or ProofQuestion.Render))).Select(Describe));

    private static string Describe(ChecklistItem item) => $"{item.Number} {item.Title}";
}
