using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>A touchpoint satisfies less today than the second map asks.</summary>
internal sealed class SatisfactionBelowTarget() : ScoreDetector(ExperienceScale.Satisfaction)
{
    public override GapKind Kind { get; } = new("satisfaction-below-target", GapGroup.Experience, "Customers are less satisfied with a touchpoint today than the future map says they should be. Once more for each persona who is satisfied more or less than the others. Where the satisfaction is 2 of 5 or less, it says what they expect.", Steps.Meaning) { Heading = "Touchpoints that satisfy less than they should" };

    protected override string Title(TouchpointPair pair) => $"{GapText.Name(pair.Before)} satisfies less than it should";

    protected override string Message(ExperiencePair pair, Score before, Score after)
        => $"Satisfaction with {GapText.Name(pair.Pair)} is {before} of 5 {pair.Pair.WhenBefore}{pair.ForWhom} and should be {after} of 5.{Disappointment.Expected(pair, before)}";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { satisfaction: 2 }
        """,
        """
        touchpoints:
          payment: { satisfaction: 4 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { satisfaction: 2 }
        """,
    };
}
