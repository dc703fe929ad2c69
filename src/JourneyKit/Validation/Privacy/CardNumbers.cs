namespace JourneyKit.Validation.Privacy;

/// <summary>Recognises numbers of payment cards: by the beginning and length of a large scheme, groups as on the card or none, and the check digit.</summary>
internal static class CardNumbers
{
    public static bool AreIn(string text) => NumberRun.In(text).Any(IsCard);

    private static bool IsCard(NumberRun run)
        => !run.IsInternational
            && run.Separators.All(c => c is ' ' or '-')
            && (run.Groups.Count == 1 || IsPrinted(run.Groups))
            && IsOfScheme(run.Digits)
            && HasCheckDigit(run.Digits);

    private static bool IsPrinted(IReadOnlyList<int> groups) => groups is [4, 4, 4, 4] or [4, 6, 5];

    private static bool IsOfScheme(string digits) => (digits.Length, digits[0], digits[1]) switch
    {
        (16, '4' or '6', _) => true,
        (16, '5', >= '1' and <= '5') => true,
        (16, '2', >= '2' and <= '7') => true,
        (15, '3', '4' or '7') => true,
        _ => false,
    };

    // Luhn: every second digit from the right counts double, its own digits added.
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 == 0;
    }
}
