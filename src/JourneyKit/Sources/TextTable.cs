using System.Text;

namespace JourneyKit.Sources;

/// <summary>
/// The texts of a tree by number. An interned text has one number only, so that comparing keys and ids is comparing
/// numbers; the words of the <see cref="Vocabulary"/> have the same, lowest numbers in every table.
/// </summary>
internal sealed class TextTable(Vocabulary vocabulary, int capacity)
{
    /// <summary>The length up to which texts are looked up: none of the format is longer.</summary>
    public const int LongestInterned = 64;

    /// <summary>The length up to which a text with blanks is looked up all the same.</summary>
    public const int ShortestProse = 16;

    private readonly TextIndex own = new(capacity);

    /// <summary>Ends the table: gives its texts, and its memory back.</summary>
    public TreeTexts Release() => new(vocabulary, own.Release());

    /// <summary>Adds a text that will not be compared: it gets a number of its own.</summary>
    public int Add(string text) => vocabulary.Count + own.Add(text);

    /// <summary>Whether a text is no id or choice: it is not compared, so that it needs no number in common with others.</summary>
    public static bool IsProse(ReadOnlySpan<char> text) => text.Length > LongestInterned || (text.Length > ShortestProse && text.Contains(' '));

    /// <summary>Takes a text: where it could be an id or choice, it gets the number that such texts share.</summary>
    public int Take(string text) => IsProse(text) ? Add(text) : Intern(text);

    public int Intern(string text)
    {
        var key = TextKey.Of(text);
        if (vocabulary.Find(text, key) is var word and >= 0)
        {
            return word;
        }

        return vocabulary.Count + (own.Find(text, key) is var found and >= 0 ? found : own.Add(text, key));
    }

    /// <summary>Takes a text by its bytes: most are there already, and no string is made of them.</summary>
    public int Intern(ReadOnlySpan<byte> utf8)
    {
        if (!TextKey.TryOf(utf8, out var key))
        {
            return Intern(Encoding.UTF8.GetString(utf8));
        }

        if (vocabulary.Find(utf8, key) is var word and >= 0)
        {
            return word;
        }

        return vocabulary.Count + (own.Find(utf8, key) is var found and >= 0 ? found : own.Add(Encoding.Latin1.GetString(utf8), key));
    }
}
