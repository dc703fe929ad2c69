using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Measures: numbers, percentages and durations, each in the ways of its own, or with the unit behind the number.</summary>
internal sealed partial class MeasureRemedy : ValueRemedy
{
    public override string? Explain(string typed)
        => NumberRemedy.WithoutBound(typed) is var bare && bare.Length < typed.Trim().Length && NumberText.Readings(bare).Any() ? "A measure is one number, with nothing before it."
            : Counts().IsMatch(typed) ? "A measure is one number."
            : IsPercentage(typed) ? ValueRemedies.Share.Explain(typed)
            : DurationParts.Of(typed.ToLowerInvariant()).Guesses().Any() ? ValueRemedies.Duration.Explain(typed)
            : WithUnit().IsMatch(typed) ? "The unit stands apart, as `unit`."
            : ValueRemedies.Number.Explain(typed);

    public override IEnumerable<Guess> Guesses(string typed)
    {
        if (IsPercentage(typed))
        {
            return ValueRemedies.Share.Guesses(typed);
        }

        if (Counts().Match(typed) is { Success: true } counts)
        {
            return Counted(counts.Groups["part"].Value, counts.Groups["whole"].Value);
        }

        if (NumberText.Readings(NumberRemedy.WithoutBound(typed)).ToList() is { Count: > 0 } bare)
        {
            return bare.Select(number => new Guess(number));
        }

        var durations = NumberText.Readings(typed).Any() ? [] : ValueRemedies.Duration.Guesses(typed).ToList();
        return durations.Count > 0 ? durations
            : WithUnit().Match(typed) is { Success: true } match ? NumberText.Readings(match.Groups["number"].Value).Select(number => new Guess(number))
            : ValueRemedies.Number.Guesses(typed);
    }

    private static IEnumerable<Guess> Counted(string part, string whole)
    {
        var (some, all) = (decimal.Parse(part, CultureInfo.InvariantCulture), decimal.Parse(whole, CultureInfo.InvariantCulture));
        return
        [
            .. all > 0 ? [new Guess($"{Model.Numerals.Number(Math.Round(100 * some / all, 2))}%", "of what was counted")] : Array.Empty<Guess>(),
            new Guess(part, $"on a scale to {whole}, which `unit` says"),
        ];
    }

    private static bool IsPercentage(string typed) => typed.Contains('%', StringComparison.Ordinal) || typed.Contains("percent", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<part>[0-9]{1,12}(\.[0-9]{1,6})?)\s*(/|of|out of)\s*(?<whole>[0-9]{1,12})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^(?<number>[-+−]?[0-9][0-9.,]*)\s*(?!(k|mio|million|thousand)\b)[^0-9\s.,%-][^0-9]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex WithUnit();
}
