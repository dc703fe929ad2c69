using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>A comment that was chosen as a quote.</summary>
/// <param name="Evidence">The id of the evidence that it becomes.</param>
/// <param name="Touchpoint">The touchpoint that it is about.</param>
/// <param name="Text">What was written, line ends and repeated blanks as one blank.</param>
/// <param name="Row">The row that it stands in.</param>
public sealed record ResponseQuote(Id<Evidence> Evidence, Id<Touchpoint> Touchpoint, string Text, int Row)
{
    /// <summary>The score that was given with it; null for none.</summary>
    public decimal? Score { get; init; }

    /// <summary>The day; null where the row says none that is sure.</summary>
    public PartialDate? Date { get; init; }
}
