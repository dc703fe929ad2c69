using JourneyKit.Validation;
using JourneyKit.Model;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>One item of the practice checklist.</summary>
/// <param name="Number">From 1, as rules name it.</param>
/// <param name="Kinds">What it asks for.</param>
/// <param name="Title">What it says, in a short sentence.</param>
/// <param name="Answers">What serves it besides rules. The rules name it themselves.</param>
internal sealed record ChecklistItem(int Number, ItemKinds Kinds, string Title, params ElementList<ChecklistAnswer> Answers)
{
    /// <summary>The rules that serve it, in the order of the default set.</summary>
    public IEnumerable<Rule> Rules => RuleSet.Default.Rules.Where(rule => rule.Checklist.Contains(Number));

    /// <summary>Whether it asks for something.</summary>
    public bool Is(ItemKinds kind) => Kinds.HasFlag(kind);

    /// <summary>Whether it is answered in a way.</summary>
    public bool Has(AnswerKind kind) => Answers.Any(answer => answer.Kind == kind);
}
