using System.Text;
using System.Text.RegularExpressions;

namespace JourneyKit.Wording;

/// <summary>The quotation marks around words of a map in a sentence of a report. They follow the language of the map; the sentences are English.</summary>
/// <param name="Opening">Before the words.</param>
/// <param name="Closing">Behind them.</param>
internal sealed partial record QuotationMarks(string Opening, string Closing)
{
    private const char EnglishOpening = '“';
    private const char EnglishClosing = '”';
    private const char GermanOpening = '„';
    private const char InnerOpening = '‘';
    private const char InnerClosing = '’';
    private const char GermanInnerOpening = '‚';

    /// <summary>The English marks. Sentences are made with them, and they are used where a map names no language.</summary>
    public static QuotationMarks English { get; } = new("“", "”");

    /// <summary>The marks for quotes within quotes.</summary>
    public (char Opening, char Closing) Inner { get; private init; } = (InnerOpening, InnerClosing);

    /// <summary>The marks of a language.</summary>
    /// <param name="language">Its BCP 47 tag, of which the first part counts; null for English.</param>
    public static QuotationMarks Of(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => new("„", "“") { Inner = (GermanInnerOpening, InnerOpening) },
        "fr" => new("«\u00A0", "\u00A0»") { Inner = (EnglishOpening, EnglishClosing) },
        "ar" or "fa" => new("«", "»") { Inner = (EnglishOpening, EnglishClosing) },
        "ja" or "zh" => new("「", "」") { Inner = ('『', '』') },
        _ => English,
    };

    /// <summary>Words of a map in English marks. Pairs of marks within them, straight ones or English ones, become the inner ones: <c>“Article ‘When the knee hurts’”</c>. A mark without its other half stays: it may be an inch.</summary>
    /// <param name="words">The words.</param>
    public static string Around(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return $"“{(words.AsSpan().IndexOfAny('"', EnglishOpening) < 0 ? words : Quoted().Replace(words, "‘${words}’"))}”";
    }

    /// <summary>A sentence with these marks in place of the English ones. German quotes in the words of a map, which end as English ones begin, stay.</summary>
    /// <param name="sentence">A sentence with English marks.</param>
    public string In(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (this == English || !sentence.Contains(EnglishOpening, StringComparison.Ordinal))
        {
            return sentence;
        }

        var text = new StringBuilder(sentence.Length + 8);
        var open = new Stack<char>();
        foreach (var character in sentence)
        {
            var inner = open.TryPeek(out var last) ? last : '\0';
            switch (character)
            {
                case GermanOpening:
                    open.Push(character);
                    text.Append(character);
                    break;
                case EnglishOpening when inner == GermanOpening:
                    open.Pop();
                    text.Append(character);
                    break;
                case EnglishOpening:
                    open.Push(character);
                    text.Append(Opening);
                    break;
                case EnglishClosing when inner == EnglishOpening:
                    open.Pop();
                    text.Append(Closing);
                    break;
                case GermanInnerOpening:
                    open.Push(character);
                    text.Append(character);
                    break;
                case InnerOpening when inner == GermanInnerOpening:
                    open.Pop();
                    text.Append(character);
                    break;
                case InnerOpening:
                    open.Push(character);
                    text.Append(Inner.Opening);
                    break;
                case InnerClosing when inner == InnerOpening:
                    open.Pop();
                    text.Append(Inner.Closing);
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }

    // A mark behind a letter or a digit opens nothing, and one before a letter closes nothing. German quotes end as English ones begin: those stay.
    [GeneratedRegex("""(?<![\p{L}\p{Nd}])"(?<words>[^"“”]+)"(?![\p{L}\p{Nd}])|“(?<words>[^"“”„]+)”""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Quoted();
}
