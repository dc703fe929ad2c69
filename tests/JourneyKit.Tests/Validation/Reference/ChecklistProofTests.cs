using JourneyKit.Tests.Pages.Checklist;

namespace JourneyKit.Tests.Validation.Reference;

/// <summary>Every proof of the practice checklist: of one map of its pair the product says what it does not say of the other.</summary>
public sealed class ChecklistProofTests
{
    /// <summary>The number of the item and the place of the proof in it; the examples of a rule once, however many items it serves.</summary>
    public static TheoryData<int, int> Proofs => new(
        from item in PracticeChecklist.Items
        from proof in item.Proofs.Index()
        where proof.Item.Rule is not { } rule || rule.Checklist.Min() == item.Number
        select (item.Number, proof.Index));

    [Theory]
    [MemberData(nameof(Proofs))]
    public void A_map_that_has_it_and_one_that_lacks_it_are_told_apart(int item, int proof)
    {
        var shown = PracticeChecklist.Items[item - 1].Proofs.ElementAt(proof);
        var (having, lacking) = (shown.OfHaving(), shown.OfLacking());
        Assert.Contains(shown.Expects, shown.IsAsked ? lacking : having, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Expects, shown.IsAsked ? having : lacking, StringComparison.Ordinal);
    }
}
