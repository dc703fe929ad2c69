using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint feels worse in the second map.</summary>
internal sealed class EmotionWorse() : WorseScore(ExperienceScale.Emotion)
{
    public override GapKind Kind { get; } = new("emotion-worse", GapGroup.Regressions, "A touchpoint feels worse in the future map than it does today, for everybody or for a persona for whom that is something else.", Steps.Meaning + Regression.WithReason) { Heading = "Touchpoints that will feel worse" };

    protected override string Title(string name, string where) => $"{name} feels worse{where}";

    protected override string Message(string name, Score before, Score after, string when, string where) => $"{name} feels like {Figures.Signed(before)} {when} and like {Figures.Signed(after)} {where} (on a scale from −2 to +2).";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { emotion: 1 }
        """,
        """
        touchpoints:
          payment: { emotion: -1 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { emotion: 1 }
        """,
    };
}
