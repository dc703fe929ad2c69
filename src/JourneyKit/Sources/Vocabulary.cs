namespace JourneyKit.Sources;

/// <summary>The words that documents use most, keys and choices: they have the same, lowest numbers in every text table.</summary>
internal sealed class Vocabulary
{
    /// <summary>Plain scalars with lower numbers say nothing: they are empty, or YAML's or JSON's null.</summary>
    public const int Nothing = 5;

    private static readonly string[] NothingWords = ["", "~", "Null", "NULL", "null"];

    private readonly TextIndex index = new(512);

    public Vocabulary(IEnumerable<string> words)
    {
        foreach (var word in NothingWords.Concat(words).Distinct(StringComparer.Ordinal))
        {
            index.Add(word, TextKey.Of(word));
        }

        Count = index.Count;
    }

    public int Count { get; }

    public string this[int number] => index[number];

    /// <summary>The number of a word in every table, or −1.</summary>
    public int NumberOf(string word) => Find(word, TextKey.Of(word));

    public int Find(ReadOnlySpan<char> text, ulong key) => index.Find(text, key);

    public int Find(ReadOnlySpan<byte> ascii, ulong key) => index.Find(ascii, key);

    public TextTable NewTable(int capacity) => new(this, capacity);
}
