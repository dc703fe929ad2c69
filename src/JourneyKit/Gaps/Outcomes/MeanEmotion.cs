namespace JourneyKit.Gaps.Outcomes;

/// <summary>The mean emotion of touchpoints of one map, unweighted.</summary>
/// <param name="Count">How many touchpoints have a known emotion; at least 1.</param>
/// <param name="Mean">Their mean, from −2 to 2, exact.</param>
internal sealed record MeanEmotion(int Count, decimal Mean);
