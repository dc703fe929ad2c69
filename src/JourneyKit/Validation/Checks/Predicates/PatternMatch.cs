using System.Text.RegularExpressions;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks.Predicates;

/// <summary>Holds where the whole text matches a pattern.</summary>
internal sealed class PatternMatch(Regex pattern) : Predicate
{
    private const int CharactersOfStep = 16;

    public override bool Holds(CheckScope scope, CheckedElement from, Found found)
        => found.Value?.Text is { Length: <= CheckLimits.MatchedText } text && scope.Spend(1 + (text.Length / CharactersOfStep)) && pattern.IsMatch(text);
}
