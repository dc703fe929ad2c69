using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Scores from 1 to 5: as so many of so many, in stars, in words, on a scale to 10.</summary>
internal sealed partial class ScoreRemedy : ValueRemedy
{
    private const int Top = 5;
    private const int OtherTop = 10;

    private static readonly Dictionary<string, int[]> Spoken = new(StringComparer.Ordinal)
    {
        ["very low"] = [1],
        ["lowest"] = [1],
        ["trivial"] = [1],
        ["negligible"] = [1],
        ["low"] = [2, 1],
        ["minor"] = [2, 1],
        ["small"] = [2, 1],
        ["medium"] = [3],
        ["moderate"] = [3],
        ["middle"] = [3],
        ["mid"] = [3],
        ["average"] = [3],
        ["normal"] = [3],
        ["high"] = [4, 5],
        ["major"] = [4, 5],
        ["large"] = [4, 5],
        ["serious"] = [4, 5],
        ["very high"] = [5],
        ["highest"] = [5],
        ["critical"] = [5],
        ["severe"] = [5],
        ["blocker"] = [5],
        ["extreme"] = [5],
    };

    public override string? Explain(string typed)
        => typed.EndsWith('%') ? "The scale goes from 1 to 5." : OutOf().Match(typed) is { Success: true } match && match.Groups["whole"].Value != "5" ? "The scale goes from 1 to 5." : NumberText.Explain(typed);

    public override IEnumerable<Guess> Guesses(string typed)
    {
        var text = typed.ToLowerInvariant();
        if (Spoken.TryGetValue(text.Replace('-', ' ').Replace('_', ' '), out var known))
        {
            return known.Select(score => new Guess(score.ToString(CultureInfo.InvariantCulture)));
        }

        if (text.All(c => c is '★' or '☆' or '*' or '⭐'))
        {
            return [new Guess(text.Count(c => c != '☆').ToString(CultureInfo.InvariantCulture))];
        }

        if (text.EndsWith('%'))
        {
            return NumberText.Readings(text.TrimEnd('%')).TakeLast(1).SelectMany(part => Scaled(part, 100, $"{part}% of 5"));
        }

        if (OutOf().Match(text) is { Success: true } match && decimal.Parse(match.Groups["whole"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var whole)
        {
            return NumberText.Readings(match.Groups["part"].Value).TakeLast(1).SelectMany(part => Scaled(part, whole));
        }

        var numbers = NumberText.Readings(text.Replace("stars", "", StringComparison.Ordinal).Replace("star", "", StringComparison.Ordinal)).ToList();
        return numbers.SelectMany(number => (IEnumerable<Guess>)[new Guess(number), .. Scaled(number, OtherTop, "where the scale goes to 10"), .. NumberText.Whole(number)]);
    }

    private static IEnumerable<Guess> Scaled(string part, decimal whole, string? meaning = null)
        => NumberText.TryRead(part, out var value) ? [new Guess(Model.Numerals.Number(Math.Round(value * Top / whole, 2)), meaning, IsFallback: meaning is not null)] : [];

    [GeneratedRegex(@"^(?<part>[0-9]{1,4}([.,][0-9]{1,4})?)\s*(/|of|out of|von)\s*(?<whole>[0-9]{1,4})( .*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex OutOf();
}
