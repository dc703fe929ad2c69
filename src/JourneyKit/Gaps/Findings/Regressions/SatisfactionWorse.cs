using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Customers are less satisfied with a touchpoint in the second map.</summary>
internal sealed class SatisfactionWorse() : WorseScore(ExperienceScale.Satisfaction)
{
    public override GapKind Kind { get; } = new("satisfaction-worse", GapGroup.Regressions, "Customers are less satisfied with a touchpoint in the future map than they are today, all of them or a persona for whom that is something else.", Steps.Meaning + Regression.WithReason) { Heading = "Touchpoints that will satisfy less" };

    protected override string Title(string name, string where) => $"{name} satisfies less{where}";

    protected override string Message(string name, Score before, Score after, string when, string where) => $"The satisfaction with {name} is {before} of 5 {when} and {after} of 5 {where}.";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { satisfaction: 4 }
        """,
        """
        touchpoints:
          payment: { satisfaction: 2 }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { satisfaction: 4 }
        """,
    };
}
