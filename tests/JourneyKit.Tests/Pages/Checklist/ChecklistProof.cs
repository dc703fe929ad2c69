using JourneyKit.Validation;

namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>A pair of maps, one that has what an item asks for and one that lacks it, and what the product says of one of them only.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Pair">
/// Both maps below their first lines: what stands between « and » is in the map that has it only. Where two states are
/// asked about, a line of three dashes parts them.
/// </param>
/// <param name="Expects">What is said of the map that has it; for a rule its id, of the map that lacks it.</param>
/// <param name="Rule">The rule, whose examples are the pair; null for other questions.</param>
/// <param name="IsAsked">Whether it is said of the map that lacks it, as rules do; for rules always.</param>
internal sealed record ChecklistProof(ProofQuestion Question, string Pair, string Expects, Rule? Rule = null, bool IsAsked = false)
{
    /// <summary>The pair that a rule brings itself.</summary>
    public static ChecklistProof Of(Rule rule) => new(ProofQuestion.Check, "", rule.Descriptor.Id, rule, IsAsked: true);

    /// <summary>What the product says of the map that has it.</summary>
    public string OfHaving() => Rule is null ? ProofAnswers.To(Question, Pair.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)) : ProofAnswers.To(Rule, Rule.GoodExample!);

    /// <summary>What the product says of the map that lacks it.</summary>
    public string OfLacking() => Rule is null ? ProofAnswers.To(Question, Without(Pair)) : ProofAnswers.To(Rule, Rule.BadExample!);

    private static string Without(string pair)
        => string.Concat(pair.Split('«').Select((part, index) => index == 0 ? part : part[(part.IndexOf('»', StringComparison.Ordinal) + 1)..]));
}
