namespace JourneyKit.Gaps.Outcomes;

/// <summary>
/// How the journey, a stage or what a persona meets feels on average, in each map by itself. Unlike the gaps of mean
/// emotions, which compare pairs, it counts every touchpoint of a map whose emotion is known, also new ones and those that go.
/// </summary>
/// <param name="Scope">What the mean is of.</param>
/// <param name="Id">The id of the stage or persona; null for the whole journey.</param>
/// <param name="Before">The mean of the first map; null where no emotion is known there.</param>
/// <param name="After">The mean of the second map; null where no emotion is known there.</param>
internal sealed record MeanOutcome(MeanScope Scope, string? Id, MeanEmotion? Before, MeanEmotion? After);
