namespace JourneyKit.Tests.Validation.Rules;

/// <summary>Scores between two steps of a scale are held against thresholds as they are and told as they are written.</summary>
public sealed class FractionalScoreTests
{
    [Theory]
    [InlineData("-0.99", 0)]
    [InlineData("-1.0", 1)]
    [InlineData("-1.5", 1)]
    public void A_low_is_at_or_below_the_threshold(string emotion, int count)
        => Assert.Equal(count, RuleFindings.Of("JK4003", $"touchpoints: {{ a: {{ painPoints: [slow] }}, b: {{ emotion: {emotion} }} }}").Count);

    [Fact]
    public void A_score_is_told_as_it_is_written()
        => Assert.Equal(
            ["/touchpoints/a/desiredEmotion: The emotion at `a` is 0.25, below the desired 1.5 (of -2 to 2), but no pain point, opportunity or initiative is about it."],
            RuleFindings.Lines("JK4023", "touchpoints: { a: { emotion: 0.25, desiredEmotion: 1.50 } }"));

    [Theory]
    [InlineData("emotion: 1.5, satisfaction: 1.51", 0)]
    [InlineData("emotion: 1.5, satisfaction: 1.5", 1)]
    public void Emotion_and_satisfaction_are_apart_by_their_exact_distance(string scores, int count)
        => Assert.Equal(count, RuleFindings.Of("JK4002", $"touchpoints: {{ a: {{ {scores} }} }}").Count);

    [Theory]
    [InlineData("importance: 3.99, satisfaction: 2", 0)]
    [InlineData("importance: 4, satisfaction: 2.01", 0)]
    [InlineData("importance: 4, satisfaction: 2", 1)]
    public void What_matters_and_disappoints_is_found_at_the_thresholds(string scores, int count)
        => Assert.Equal(count, RuleFindings.Of("JK4010", $"touchpoints: {{ a: {{ {scores} }} }}").Count);
}
