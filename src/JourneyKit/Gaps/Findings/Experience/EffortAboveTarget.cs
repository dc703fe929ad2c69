using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint is harder for customers today than the second map asks.</summary>
internal sealed class EffortAboveTarget() : ScoreDetector(ExperienceScale.Effort)
{
    public override GapKind Kind { get; } = new("effort-above-target", GapGroup.Experience, "A touchpoint is harder for customers today than the future map says it should be. Once more for each persona to whom it is harder or easier than to the others.", Steps.Meaning) { Heading = "Touchpoints that are harder than they should be" };

    protected override string Title(TouchpointPair pair) => $"{GapText.Name(pair.Before)} is harder than it should be";

    protected override string Message(ExperiencePair pair, Score before, Score after)
        => $"{GapText.Name(pair.Pair)} takes an effort of {before} of 5 {pair.Pair.WhenBefore}{pair.ForWhom} and should take {after} of 5 (5 is hardest).";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { effort: 4 }
        """,
        """
        touchpoints:
          payment: { effort: 2 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { effort: 4 }
        """,
    };
}
