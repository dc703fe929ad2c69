using JourneyKit.Model;

namespace JourneyKit.Gaps.Outcomes;

/// <summary>
/// How the journey, a stage or what a persona meets feels on average, in each map by itself. Unlike the gaps of mean
/// emotions, which compare pairs, it counts every touchpoint of a map whose emotion is known, also new ones and those that go.
/// </summary>
/// <param name="Scope">What the mean is of.</param>
/// <param name="Stage">The stage that it is of; null for another scope.</param>
/// <param name="Persona">The persona that it is of; null for another scope.</param>
/// <param name="Before">The mean of the first map; null where no emotion is known there.</param>
/// <param name="After">The mean of the second map; null where no emotion is known there.</param>
internal sealed record MeanOutcome(MeanScope Scope, Id<Stage>? Stage, Id<Persona>? Persona, MeanEmotion? Before, MeanEmotion? After);
