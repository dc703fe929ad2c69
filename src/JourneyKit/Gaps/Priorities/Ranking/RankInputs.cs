namespace JourneyKit.Gaps.Priorities.Ranking;

/// <summary>The inputs of all parts, each once: where an effort counts for ten gaps, it is wrong for all of them in the same way.</summary>
internal sealed class RankInputs
{
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<GapInput> inputs = [];
    private readonly List<double> values = [];

    /// <summary>How many of the inputs are numbers.</summary>
    public int NumberCount { get; private set; }

    /// <summary>What each input is, whatever stands before it: the same in maps of another order.</summary>
    public IReadOnlyList<string> Keys => keys;

    public GapInput this[int position] => inputs[position];

    public double[] Values() => [.. values];

    /// <summary>The position of a number that stands in a map.</summary>
    public int Take(GapInput input, decimal value) => Take(input, $"{input.Side} {input.Path}", (double)value);

    /// <summary>The position of a number of the gap itself.</summary>
    public int Take(GapInput input, string key, double value)
    {
        var (count, position) = (values.Count, Position(input, key, value));
        NumberCount += position == count ? 1 : 0;
        return position;
    }

    /// <summary>The position of what is no number.</summary>
    public int TakeFact(GapInput input, string key) => Position(input, key, 0);

    private int Position(GapInput input, string key, double value)
    {
        if (!positions.TryGetValue(key, out var position))
        {
            positions.Add(key, position = values.Count);
            keys.Add(key);
            inputs.Add(input);
            values.Add(value);
        }

        return position;
    }
}
