using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema.Shapes;

/// <summary>Shares as counts: how many of how many, in whole numbers with a slash between, without blanks.</summary>
internal static class CountsText
{
    public const string Pattern = "^[0-9]+/0*[1-9][0-9]*$";

    /// <summary>Whether the text is meant as counts, right or wrong: two numbers with a slash between.</summary>
    public static bool IsMeant(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && DecimalText.IsNumber(text.AsSpan(0, slash).Trim()) && DecimalText.IsNumber(text.AsSpan(slash + 1).Trim());
    }

    /// <summary>Reads counts; where they are at fault, says so.</summary>
    public static bool TryRead(ReadContext context, int node, Scalar taken, out Share value)
    {
        value = default;
        var text = context.Tree.Text(node);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var part = text.AsSpan(0, slash);
        var whole = text.AsSpan(slash + 1);
        if (!IsDigits(part) || !IsDigits(whole))
        {
            return NotWhole(context, node, taken, text);
        }

        if (!long.TryParse(part, CultureInfo.InvariantCulture, out var counted) || !long.TryParse(whole, CultureInfo.InvariantCulture, out var all))
        {
            return context.OutOfRange(node, taken, $" Counts are at most {long.MaxValue.ToString(CultureInfo.InvariantCulture)}.");
        }

        if (all == 0)
        {
            return context.OutOfRange(node, taken, " The second count is how many there were in all: leave the share out where nobody was counted.");
        }

        if (counted > all)
        {
            return context.OutOfRange(node, taken, $" The part comes first, then the whole. Did you mean `{new ShareCounts(all, counted)}`?");
        }

        value = Share.FromCounts(counted, all);
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool NotWhole(ReadContext context, int node, Scalar taken, string text)
    {
        var close = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        var parts = close.Split('/');
        return IsDigits(parts[0]) && IsDigits(parts[1])
            ? context.Invalid(node, taken, Hint.Ask(close, isSafe: true, " Counts have no blanks."))
            : parts.Select(part => NumberText.Readings(part).FirstOrDefault()).ToList() is [{ } first, { } second] && IsDigits(first) && IsDigits(second) && second.Any(digit => digit != '0')
            ? context.Invalid(node, taken, Hint.Ask($"{first}/{second}", isSafe: true, " Thousands are not set apart."))
            : context.Invalid(node, taken, " Counts are whole numbers that are not negative: how many, of how many.");
    }
}
