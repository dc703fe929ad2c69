namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>An answer to an item besides rules: a proof that the product serves it, or what is missing.</summary>
/// <param name="Words">For the page: where in the format, what a report says, or what is missing.</param>
/// <param name="Proofs">What shows it; empty for what is missing.</param>
/// <param name="IsAll">Whether all of the item is missing, although rules name it.</param>
internal sealed record ChecklistAnswer(string Words, IReadOnlyList<ChecklistProof> Proofs, bool IsAll = false)
{
    /// <summary>Whether it says what is missing.</summary>
    public bool IsMissing => Proofs.Count == 0;

    /// <summary>The format holds it: a map that says it keeps it, a map without has none of it.</summary>
    /// <param name="words">Keys and words, each between backticks.</param>
    /// <param name="yaml">What says it, below the first lines of a map.</param>
    public static ChecklistAnswer In(string words, string yaml)
        => new($"format: {words}", [.. words.Split('`').Where((_, index) => index % 2 == 1).Select(word => new ChecklistProof(ProofQuestion.Convert, $"«{yaml}»", $"\"{word}\""))]);

    /// <summary>A report says it.</summary>
    /// <param name="question">Which report.</param>
    /// <param name="expects">What it says of the map that has it, and not of the one that lacks it.</param>
    /// <param name="pair">The pair, see <see cref="ChecklistProof"/>.</param>
    public static ChecklistAnswer Shows(ProofQuestion question, string expects, string pair)
    {
        var command = question switch { ProofQuestion.Draft => "plan", ProofQuestion.Responses => "import-responses", _ => question.ToString().ToLowerInvariant() };
        return new($"[`journey {command}{(question == ProofQuestion.Draft ? " --draft" : "")}`](tool.md#{command}) says “{expects}”", [new(question, pair, expects)]);
    }

    /// <summary>A report asks for it, or names it as missing.</summary>
    /// <param name="question">Which report.</param>
    /// <param name="expects">What it says of the map that lacks it, and not of the one that has it.</param>
    /// <param name="pair">The pair, see <see cref="ChecklistProof"/>.</param>
    public static ChecklistAnswer Asks(ProofQuestion question, string expects, string pair)
    {
        var command = question.ToString().ToLowerInvariant();
        return new($"[`journey {command}`](tool.md#{command}) asks: “{expects}”", [new(question, pair, expects, IsAsked: true)]);
    }

    /// <summary>A picture of the map draws it.</summary>
    /// <param name="words">What is drawn, for people.</param>
    /// <param name="expects">What the SVG of the map that has it holds, and that of the one that lacks it does not.</param>
    /// <param name="pair">The pair, see <see cref="ChecklistProof"/>.</param>
    public static ChecklistAnswer Draws(string words, string expects, string pair)
        => new($"[`journey render`](tool.md#render) draws {words}", [new(ProofQuestion.Render, "# map\n" + pair, expects)]);

    /// <summary>A spreadsheet holds it.</summary>
    /// <param name="form">How its name ends: <c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="expects">What it holds of the map that has it, and not of the one that lacks it.</param>
    /// <param name="pair">The pair, see <see cref="ChecklistProof"/>.</param>
    public static ChecklistAnswer Exports(string form, string expects, string pair)
        => new($"[`journey render -o map.{form}`](tool.md#render) holds “{expects}”", [new(ProofQuestion.Spreadsheet, $"# {form}\n{pair}", expects)]);

    /// <summary>What the product does not do of the item, or why it cannot.</summary>
    public static ChecklistAnswer Missing(string words) => new(words, []);

    /// <summary>Why the product does nothing of the item, although rules that touch on it may name it.</summary>
    public static ChecklistAnswer Not(string words) => new(words, [], IsAll: true);
}
