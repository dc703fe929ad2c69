using JourneyKit.Schema.Elements;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Words of a choice: in another letter case, in the plural, misspelt, or by another name.</summary>
/// <param name="choice">The type of the choice.</param>
/// <param name="words">Its words.</param>
internal sealed class ChoiceRemedy(Type choice, IReadOnlyList<string> words) : ValueRemedy
{
    public override IEnumerable<Guess> Guesses(string typed)
        => Meant(typed) is { } meant ? [new Guess(meant)] : [];

    private string? Meant(string typed)
        => words.FirstOrDefault(word => FoldedWord.AreSame(word, typed))
            ?? words.FirstOrDefault(word => FoldedWord.AreSingularAndPlural(word, typed))
            ?? ChoiceSynonyms.WordOf(choice, typed)
            ?? Suggestion.Nearest(typed, words);
}
