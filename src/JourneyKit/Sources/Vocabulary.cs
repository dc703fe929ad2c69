namespace JourneyKit.Sources;

/// <summary>The words that documents use most, keys and choices: every text table begins with them, in the same order.</summary>
internal sealed class Vocabulary
{
    private readonly TextTable words = new(512);

    public Vocabulary(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            this.words.Intern(word);
        }
    }

    public int Count => words.Count;

    public string this[int number] => words[number];

    /// <summary>The number of a word in every table, or −1.</summary>
    public int NumberOf(string word) => words.Find(word);

    public TextTable NewTable(int capacity) => new(words, capacity);

    /// <summary>What a finished tree keeps of its table.</summary>
    public TreeTexts Keep(TextTable table) => new(this, table.Release(Count));
}
