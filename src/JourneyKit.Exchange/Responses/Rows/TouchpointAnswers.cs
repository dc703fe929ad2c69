using JourneyKit.Exchange.Responses.Figures;
using JourneyKit.Exchange.Responses.Quotes;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>What was answered about one touchpoint.</summary>
/// <param name="quotes">How many quotes are asked for.</param>
internal sealed class TouchpointAnswers(int quotes)
{
    public Histogram Scores { get; } = new();

    public Dictionary<string, Histogram> ByPersona { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Histogram> ByChannel { get; } = new(StringComparer.Ordinal);

    public QuotePicks Quotes { get; } = new(quotes);

    public void Add(decimal score, string? persona, string? channel)
    {
        Scores.Add(score);
        AddTo(ByPersona, persona, score);
        AddTo(ByChannel, channel, score);
    }

    private static void AddTo(Dictionary<string, Histogram> parts, string? part, decimal score)
    {
        if (part is null)
        {
            return;
        }

        if (!parts.TryGetValue(part, out var histogram))
        {
            parts.Add(part, histogram = new Histogram());
        }

        histogram.Add(score);
    }
}
