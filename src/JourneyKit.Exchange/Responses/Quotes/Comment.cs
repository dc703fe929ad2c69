namespace JourneyKit.Exchange.Responses.Quotes;

/// <summary>A comment that may become a quote.</summary>
/// <param name="Text">What was written, on one line.</param>
/// <param name="Row">The row that it stands in.</param>
/// <param name="Score">The score that was given with it; null for none.</param>
/// <param name="Date">The day; null where there is none.</param>
internal sealed record Comment(string Text, int Row, decimal? Score, Rows.ResponseDate? Date);
