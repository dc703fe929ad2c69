namespace JourneyKit.Matching.Similarity;

/// <summary>Numbers for texts, in the order in which they are first met.</summary>
internal sealed class Numbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int Count => texts.Count;

    public string this[int number] => texts[number];

    public int Of(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers.Add(text, number = texts.Count);
            texts.Add(text);
        }

        return number;
    }

    /// <summary>The numbers of texts as a sorted set; null where there are none.</summary>
    public int[]? SetOf(IEnumerable<string> from)
    {
        int[] set = [.. from.Select(Of).Distinct().Order()];
        return set.Length == 0 ? null : set;
    }
}
