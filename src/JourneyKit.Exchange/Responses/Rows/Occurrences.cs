namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Counts the same fault in many rows, by what is written there; beyond a number of texts only their rows are counted.</summary>
internal sealed class Occurrences
{
    /// <summary>More different texts than these are not told apart.</summary>
    public const int MostTexts = 20;
    private const int LongestText = 40;

    private readonly Dictionary<string, (int Rows, int First)> texts = new(StringComparer.Ordinal);

    /// <summary>How many rows have texts that are not told apart.</summary>
    public (int Rows, int First) Others { get; private set; }

    public IEnumerable<(string Text, int Rows, int First)> Texts => texts.Select(text => (text.Key, text.Value.Rows, text.Value.First));

    public void Add(string text, int row)
    {
        var key = text.Length > LongestText ? string.Concat(text.AsSpan(0, LongestText), "…") : text;
        if (texts.TryGetValue(key, out var known))
        {
            texts[key] = (known.Rows + 1, known.First);
        }
        else if (texts.Count < MostTexts)
        {
            texts.Add(key, (1, row));
        }
        else
        {
            Others = (Others.Rows + 1, Others.Rows == 0 ? row : Others.First);
        }
    }
}
