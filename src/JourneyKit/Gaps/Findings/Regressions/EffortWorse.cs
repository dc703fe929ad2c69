using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint is harder for customers in the second map.</summary>
internal sealed class EffortWorse() : WorseScore(ExperienceScale.Effort)
{
    public override GapKind Kind { get; } = new("effort-worse", GapGroup.Regressions, "A touchpoint is harder for customers in the future map than it is today, for all of them or for a persona for whom that is something else.", Steps.Meaning + Regression.WithReason) { Heading = "Touchpoints that will be harder" };

    protected override string Title(string name, string where) => $"{name} gets harder{where}";

    protected override string Message(string name, Score before, Score after, string when, string where) => $"{name} takes an effort of {before} {when} and of {after} {where} (on a scale from 1 to 5, 5 is hardest).";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { effort: 2 }
        """,
        """
        touchpoints:
          payment: { effort: 4 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { effort: 2 }
        """,
    };
}
