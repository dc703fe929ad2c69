using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>The organisation means to respond later in the second map.</summary>
internal sealed class ResponseSlower : LongerTime
{
    public override GapKind Kind { get; } = new("response-slower", GapGroup.Regressions, "The time within which the organisation means to respond at a touchpoint is longer in the future map than it is today.", Meaning) { Heading = "Answers that will take longer" };

    protected override string Property => "responseTarget";

    protected override string Name => "time to respond";

    protected override TimeSpan? Read(Touchpoint touchpoint) => touchpoint.ResponseTarget;

    protected override string Title(string name, string where) => $"A later answer at {name} {where}";

    protected override string Message(string name, Measure before, Measure after, string when, string where) => $"Whoever asks something at {name} is to have an answer within {Figures.Time(before, after)} {when} and within {Figures.Time(after, before)} {where}.";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints:
          email: { responseTarget: 1d }
        """,
        """
        touchpoints:
          email: { responseTarget: 2d }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        touchpoints:
          email: { responseTarget: 1d }
        """,
    };
}
