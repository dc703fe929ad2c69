using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint feels worse today than the second map asks.</summary>
internal sealed class EmotionBelowTarget() : ScoreDetector(ExperienceScale.Emotion)
{
    public override GapKind Kind { get; } = new("emotion-below-target", GapGroup.Experience, "A touchpoint feels worse today than the future map says it should: its emotion there, or the score of its desired emotion where it names none. Once more for each persona who feels something else.", Steps.Meaning) { Heading = "Touchpoints that feel worse than they should" };

    protected override string Title(TouchpointPair pair) => $"{GapText.Name(pair.Before)} feels worse than it should";

    protected override string Message(ExperiencePair pair, Score before, Score after)
        => $"{GapText.Name(pair.Pair)} feels like {Figures.Signed(before)} {pair.Pair.WhenBefore}{pair.ForWhom} and should feel like {Figures.Signed(after)} (on a scale from −2 to +2).";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { emotion: -1 }
        """,
        """
        touchpoints:
          payment: { emotion: 1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { emotion: -1 }
        """,
    };
}
