using System.Text;

namespace JourneyKit.Model;

/// <summary>The words of a choice as documents write them: the names of the enum's members in kebab-case.</summary>
internal static class ChoiceWords<TChoice>
    where TChoice : struct, Enum
{
    private static readonly TChoice[] Values = Enum.GetValues<TChoice>();
    private static readonly string[] Words = [.. Enum.GetNames<TChoice>().Select(ToKebab)];
    private static readonly Dictionary<string, TChoice> ByWord = Words.Zip(Values).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);

    /// <summary>Every word, in the order of the members.</summary>
    public static IReadOnlyList<string> All => Words;

    public static bool TryParse(string word, out TChoice value) => ByWord.TryGetValue(word, out value);

    public static string Of(TChoice value)
    {
        var at = Array.IndexOf(Values, value);
        return at >= 0 ? Words[at] : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(TChoice).Name}.");
    }

    /// <summary>The word of a value; where there is none, since a number was cast to it, the number.</summary>
    public static string OrNumber(TChoice value) => Array.IndexOf(Values, value) is >= 0 and var at ? Words[at] : value.ToString("D");

    private static string ToKebab(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
