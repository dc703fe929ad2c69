namespace JourneyKit.Exchange.Responses.Figures;

/// <summary>How often each score was given.</summary>
internal sealed class Histogram
{
    private readonly SortedDictionary<decimal, int> counts = [];

    public IEnumerable<KeyValuePair<decimal, int>> Counts => counts;

    public void Add(decimal score) => counts[score] = counts.GetValueOrDefault(score) + 1;

    /// <summary>How many of the scores are such.</summary>
    public int Count(Func<decimal, bool> isMeant) => counts.Where(count => isMeant(count.Key)).Sum(count => count.Value);

    /// <summary>The sum of the scores that are such.</summary>
    public decimal Sum(Func<decimal, bool> isMeant) => counts.Where(count => isMeant(count.Key)).Sum(count => count.Key * count.Value);
}
