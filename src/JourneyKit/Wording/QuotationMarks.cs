using System.Text;

namespace JourneyKit.Wording;

/// <summary>The quotation marks around words of a map in a sentence of a report. They follow the language of the map; the sentences are English.</summary>
/// <param name="Opening">Before the words.</param>
/// <param name="Closing">Behind them.</param>
internal sealed record QuotationMarks(string Opening, string Closing)
{
    private const char EnglishOpening = '“';
    private const char EnglishClosing = '”';
    private const char GermanOpening = '„';

    /// <summary>The English marks. Sentences are made with them, and they are used where a map names no language.</summary>
    public static QuotationMarks English { get; } = new("“", "”");

    /// <summary>The marks of a language.</summary>
    /// <param name="language">Its BCP 47 tag, of which the first part counts; null for English.</param>
    public static QuotationMarks Of(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => new("„", "“"),
        "fr" => new("«\u00A0", "\u00A0»"),
        _ => English,
    };

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
                default:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }
}
