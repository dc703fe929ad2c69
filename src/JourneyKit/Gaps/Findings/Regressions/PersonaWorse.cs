using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>The journey of a persona as a whole is worse in the second map.</summary>
internal sealed class PersonaWorse : GapDetector
{
    private const double Few = 0.05;
    private const double Many = 0.2;

    public override GapKind Kind { get; } = new("persona-worse", GapGroup.Regressions, "The journey of one of several personas is worse as a whole: fewer of its journeys reach the main conversion, by a percentage point or more, it feels worse on average, or a visit takes more effort, by a tenth of a step or more, and nothing of the three is better by as much. Where something is better, too, it takes five percentage points of the conversion, half a step of the feeling or a step of the effort; it is worse in part where something is better by as much as that, and else as a whole.", "Medium. High where the persona stands for a fifth of the customers or more, its conversion falls by five percentage points or its feeling by half a step or more, and nothing is better by as much as that; low where it stands for less than a twentieth.") { Heading = "Personas whose journey gets worse" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Personas.Count < 2 ? [] : context.Personas.Where(outlook => outlook.Verdict == PersonaVerdict.Worse || (outlook.Verdict == PersonaVerdict.Mixed && outlook.IsMuchWorse)).Select(outlook => Gap(context, outlook));

    private Gap Gap(GapContext context, PersonaOutlook outlook)
    {
        var (worse, better) = (Words(outlook, -1), Words(outlook, 1));
        var isMixed = outlook.Verdict == PersonaVerdict.Mixed;
        return new Gap
        {
            Id = IdOf(outlook.After.Key),
            Kind = Kind,
            Severity = outlook.Share < Few ? GapSeverity.Low : outlook.Share >= Many && outlook.LosesMuch && !isMixed ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"The journey of {GapText.Name(outlook.After)} gets worse{(isMixed ? " in part" : "")}",
            Message = $"The journey of {GapText.Name(outlook.After)}, {Figures.Percent(outlook.Share)} of the customers{(outlook.IsShareAssumed ? " (assumed)" : "")}, is worse {(isMixed ? "in part" : "as a whole")} in {context.SecondMap}: {GapText.Listed(worse)}{(better.Length > 0 ? $"; for that, {GapText.Listed(better)}" : "")}.",
            Advice = "Decide whether these customers may lose, or plan a way that suits them.",
            Elements = context.Elements(outlook.After),
            Note = $"{GapText.Name(outlook.After)} ({string.Join(", ", Pairs(outlook))})",
        };
    }

    // What is worse, for a list.
    private static IEnumerable<string> Pairs(PersonaOutlook outlook) =>
    [
        .. outlook.ReachGain < 0 ? [$"conversion {Figures.Percent(outlook.Now.Reach!.Value)} → {Figures.Percent(outlook.Then.Reach!.Value)}"] : Array.Empty<string>(),
        .. outlook.FeelingGain < 0 ? [$"feeling {Figures.Signed(outlook.Now.Feeling!.Value)} → {Figures.Signed(outlook.Then.Feeling!.Value)}"] : Array.Empty<string>(),
        .. outlook.EffortGain < 0 ? [$"effort {Effort(outlook.Now)} → {Effort(outlook.Then)}"] : Array.Empty<string>(),
    ];

    // What is worse (−1) or better (1), in words.
    private static string[] Words(PersonaOutlook outlook, int sign) =>
    [
        .. sign * outlook.ReachGain > 0 ? [$"{Figures.Percent(outlook.Then.Reach!.Value)} of its journeys reach the main conversion instead of {Figures.Percent(outlook.Now.Reach!.Value)}"] : Array.Empty<string>(),
        .. sign * outlook.FeelingGain > 0 ? [$"it feels like {Figures.Signed(outlook.Then.Feeling!.Value)} on average instead of {Figures.Signed(outlook.Now.Feeling!.Value)}"] : Array.Empty<string>(),
        .. sign * outlook.EffortGain > 0 ? [$"a visit takes an effort of {Effort(outlook.Then)} instead of {Effort(outlook.Now)}"] : Array.Empty<string>(),
    ];

    private static string Effort(PersonaFigures figures) => Figures.Number(Math.Round((decimal)figures.Effort!.Value, 1));

    public override GapExample FoundExample { get; } = new(
        """
        personas: [parent, student]
        touchpoints:
          payment: { emotion: 0 }
        """,
        """
        personas: [parent, student]
        touchpoints:
          payment: { emotion: 0, byPersona: { parent: { emotion: -1 } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        personas: [parent, student]
        touchpoints:
          payment: { emotion: 0, byPersona: { parent: { emotion: 0 } } }
        """,
    };
}
