namespace JourneyKit.Exchange.Responses.Figures;

/// <summary>The different scores of a file with how many rows have each and which is the first; and how high each touchpoint's go.</summary>
internal sealed class ScoreValues
{
    /// <summary>No scale has more steps, halves and tenths counted.</summary>
    public const int MostValues = 1001;

    private readonly SortedDictionary<decimal, (int Rows, int First)> values = [];
    private readonly Dictionary<string, (decimal Highest, int Rows, int First)> touchpoints = new(StringComparer.Ordinal);

    public bool IsTooMany { get; private set; }

    public IEnumerable<(decimal Score, int Rows, int First)> All => values.Select(value => (value.Key, value.Value.Rows, value.Value.First));

    /// <summary>For each touchpoint its highest score, how many scores it has, and the row of the first.</summary>
    public IEnumerable<(string Touchpoint, decimal Highest, int Rows, int First)> Touchpoints => touchpoints.Select(one => (one.Key, one.Value.Highest, one.Value.Rows, one.Value.First));

    public void Add(decimal score, string touchpoint, int row)
    {
        if (values.TryGetValue(score, out var known))
        {
            values[score] = (known.Rows + 1, known.First);
        }
        else if (values.Count < MostValues)
        {
            values.Add(score, (1, row));
        }
        else
        {
            IsTooMany = true;
        }

        touchpoints[touchpoint] = touchpoints.TryGetValue(touchpoint, out var of) ? (Math.Max(of.Highest, score), of.Rows + 1, of.First) : (score, 1, row);
    }
}
