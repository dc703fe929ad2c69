using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The limits from which a touchpoint counts as bad for customers.</summary>
/// <param name="Emotion">Up to this emotion, −2 to 2.</param>
/// <param name="Satisfaction">Up to this satisfaction, 1 to 5.</param>
/// <param name="Effort">From this effort on, 1 to 5.</param>
internal readonly record struct BadLimits(Score Emotion, Score Satisfaction, Score Effort)
{
    public static BadLimits Default { get; } = new(-1, 2, 4);
}
