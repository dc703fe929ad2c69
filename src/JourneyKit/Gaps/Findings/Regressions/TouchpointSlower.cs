using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A touchpoint takes longer in the second map.</summary>
internal sealed class TouchpointSlower : LongerTime
{
    public override GapKind Kind { get; } = new("touchpoint-slower", GapGroup.Regressions, "A touchpoint takes customers longer in the future map than it does today. A touchpoint that was split or merged is not compared with its parts.", Meaning) { Heading = "Touchpoints that will take longer" };

    protected override string Property => "duration";

    protected override string Name => "duration";

    protected override bool IsComparable(GapContext context, TouchpointPair pair)
        => !context.BeforeOf(pair.After).Skip(1).Any() && !context.AfterOf(pair.Before).Skip(1).Any();

    protected override TimeSpan? Read(Touchpoint touchpoint) => touchpoint.Duration;

    protected override string Title(string name, string where) => $"{name} takes longer {where}";

    protected override string Message(string name, Measure before, Measure after, string when, string where) => $"{name} takes {Figures.Time(before, after)} {when} and {Figures.Time(after, before)} {where}.";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          payment: { duration: 5m }
        """,
        """
        touchpoints:
          payment: { duration: 10m }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          payment: { duration: 5m }
        """,
    };
}
