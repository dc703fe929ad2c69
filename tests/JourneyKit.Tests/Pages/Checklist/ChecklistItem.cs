using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>One item of the practice checklist.</summary>
/// <param name="Number">From 1, as rules name it.</param>
/// <param name="Kinds">What it asks for.</param>
/// <param name="Title">What it says, in a short sentence.</param>
/// <param name="Answers">What serves it besides rules, and what is missing. The rules name it themselves.</param>
internal sealed record ChecklistItem(int Number, ItemKinds Kinds, string Title, params ElementList<ChecklistAnswer> Answers)
{
    /// <summary>The rules that serve it and show it by examples, in the order of the default set.</summary>
    public IEnumerable<Rule> Rules => RuleSet.Default.Rules.Where(rule => rule.Checklist.Contains(Number) && rule is { GoodExample: not null, BadExample: not null });

    /// <summary>What shows that it is served: the examples of its rules and the pairs of its answers.</summary>
    public IEnumerable<ChecklistProof> Proofs => [.. Rules.Select(ChecklistProof.Of), .. Answers.SelectMany(answer => answer.Proofs)];

    /// <summary>How far it is served: without a proof not at all, and wholly where nothing is missing.</summary>
    public ItemStanding Standing => (Proofs.Any(), Answers.Any(answer => answer.IsMissing)) switch
    {
        (false, _) => ItemStanding.Not,
        _ when Answers.Any(answer => answer.IsAll) => ItemStanding.Not,
        (true, true) => ItemStanding.Partly,
        _ => ItemStanding.Served,
    };

    /// <summary>Whether it asks for something.</summary>
    public bool Is(ItemKinds kind) => Kinds.HasFlag(kind);
}
