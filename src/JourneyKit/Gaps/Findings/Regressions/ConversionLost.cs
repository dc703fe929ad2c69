using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A conversion of today is not in the second map.</summary>
internal sealed class ConversionLost : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-lost", GapGroup.Regressions, "A conversion of today is no longer defined in the future map, or no longer says at which touchpoint it happens, and no conversion says in `replaces` that it takes its place. Where a new conversion stands beside it, whether that is its successor is a question to the reader, and the gap is unclear.", "High. Low where the new conversion happens at what its touchpoint became, or has the same event; medium where `scenario.excludes` names it.") { Heading = "Conversions that are no longer defined" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            if (outlook is not { Before: { Conversion.At: { }, Obstacle: not ConversionObstacle.NotPlaced } before })
            {
                continue;
            }

            if (outlook.After.Obstacle == ConversionObstacle.NotPlaced)
            {
                yield return Gap(context, outlook, GapSeverity.High, GapStanding.Regression, "happens at no touchpoint", "it happens at no touchpoint.", "Say at which touchpoint it happens.", []);
            }
            else if (outlook.After.Obstacle == ConversionObstacle.NotDefined && !context.Matched.AfterOf(before.Conversion).Any())
            {
                yield return Gone(context, outlook, before.Conversion);
            }
        }
    }

    private Gap Gone(GapContext context, ConversionOutlook outlook, Conversion before)
    {
        const string Gone = "is no longer defined";
        var added = context.Matched.NewGoals.ToList();
        if (added.Count == 0)
        {
            return Exclusion.Names(context.After.Map, before)
                ? Gap(context, outlook, GapSeverity.Medium, GapStanding.Regression, Gone, "it is no longer defined: the scenario leaves it out.", $"Say what tells {context.WhenAfter} whether the journey serves its purpose.", [])
                : Gap(context, outlook, GapSeverity.High, GapStanding.Regression, Gone, "it is no longer defined, and nothing says why.", "Keep it, or say in the map what the journey is for instead.", []);
        }

        var alike = added.FindAll(goal => context.Matched.IsAlike(before, goal));
        var asked = alike.Count > 0 ? alike : added;
        return Gap(
            context,
            outlook,
            alike.Count > 0 ? GapSeverity.Low : GapSeverity.High,
            GapStanding.Unclear,
            Gone,
            $"it is no longer defined. {GapText.Names(asked)} {(asked.Count == 1 ? "is" : "are")} new there: {(asked.Count == 1 ? "does it take" : "does one of them take")} its place?",
            $"If so, say `replaces: [{before.Key}]` there, and the two are compared; if not, say what becomes of {GapText.Name(before)}.",
            asked);
    }

    private Gap Gap(GapContext context, ConversionOutlook outlook, GapSeverity severity, GapStanding standing, string title, string words, string advice, IReadOnlyList<Conversion> asked) => new()
    {
        Id = IdOf(outlook.Id.Value),
        Kind = Kind,
        Severity = severity,
        Standing = standing,
        Title = $"The goal {ConversionText.Name(outlook)} {title} {Regression.Where(context)}",
        Message = $"{ConversionText.Name(outlook)} is a goal of the journey {context.WhenBefore}{Reach(context, outlook.Before)}; {Regression.Where(context)} {words}",
        Advice = advice,
        Elements = [.. ConversionText.Elements(outlook, context), .. asked.Select(goal => context.After.Element(Places.Conversion(goal), goal))],
        Numbers = outlook.Numbers,
        WorthPerMonth = PerMonth(context, outlook.Before) is { } count && outlook.Before.Conversion!.Value is { } value ? Significant.Of((double)count * (double)value) : null,
    };

    // How many reach it, and what that is worth, as far as it is known and more than a guess.
    private static string Reach(GapContext context, ConversionReading before)
    {
        if (before is not { IsGuess: false, Probability: > 0 and var probability })
        {
            return "";
        }

        var currency = context.Before.Map.Currency is { } unit ? $" {unit}" : "";
        var value = before.Conversion!.Value;
        var count = PerMonth(context, before) is { } known ? $", about {Figures.Estimate(known)} a month{(value is { } each ? $", worth about {Figures.Estimate(known * each)}{currency}" : "")}" : value is { } one ? $", worth {Figures.Number(one)}{currency} each" : "";
        return $", which {(before.IsExact ? "" : "at least ")}{Figures.Percent(probability)} of all journeys reach{count}";
    }

    private static decimal? PerMonth(GapContext context, ConversionReading before)
        => before is { IsGuess: false, IsExact: true, Probability: { } probability } && MonthlyJourneys.Of(context.Before, before) is { } journeys ? Significant.Of((double)journeys.Value.Value * probability) : null;

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints: [confirmation]
        """,
        """
        touchpoints: [confirmation]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints: [confirmation]
        """,
    };
}
