using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Fewer journeys reach a conversion than should.</summary>
internal sealed class ConversionBelowTarget : GapDetector
{
    /// <summary>In percentage points: less is what rounding leaves of nothing.</summary>
    internal const double Least = 1e-6;

    public override GapKind Kind { get; } = new("conversion-below-target", GapGroup.Conversion, "Fewer journeys reach a conversion today than in the future map, by the flow of both; nothing is said where more than half of the shares of a side are assumed.", "Low where the future has up to a tenth more conversions than today, medium up to a half more, high above that, critical where nobody gets there today.") { Heading = "Conversions that fewer reach than should" };

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Conversions.Where(outlook => !outlook.IsReplaced && outlook is { IsGuess: false, UpliftAtLeast: > Least }).Select(outlook => Gap(context, outlook));

    private Gap Gap(GapContext context, ConversionOutlook outlook)
    {
        var sources = new UpliftText(outlook, context);
        var (before, after, name) = (outlook.Before.Probability!.Value, outlook.After.Probability!.Value, ConversionText.Name(outlook));
        var today = outlook.Before.Obstacle == ConversionObstacle.Unreachable ? "no journey gets there" : $"{(outlook.Before.IsExact ? "" : "at most ")}{Figures.Percent(outlook.Before.UpperBound!.Value)} do";
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = Severity(before, after),
            Standing = GapStanding.Planned,
            Title = $"Fewer journeys reach {name} than should",
            Message = $"{(outlook.After.IsExact ? "" : "At least ")}{Figures.Percent(after)} of all journeys should reach {name}; {context.WhenBefore} {today}.{More(outlook)}{sources.Sentence()}",
            Advice = outlook.Missing.Count == 0 ? null : $"To see what that is worth, find out {string.Join(", and ", outlook.Missing)}.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. outlook.Numbers, .. sources.Numbers()],
            Concerning = ConversionText.Work(outlook, context),
            CausedBy = ConversionText.WorkAgainst(outlook, context),
            WorthPerMonth = outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : null,
        };
    }

    private static string More(ConversionOutlook outlook)
        => outlook.Uplift is { } points ? $" That is {Listing.Count(Figures.Points(points), "percentage point")} more{ConversionText.AMonth(outlook)}." : "";

    private static GapSeverity Severity(double before, double after) => (after / before) switch
    {
        _ when before <= 0 => GapSeverity.Critical,
        <= 1.1 => GapSeverity.Low,
        <= 1.5 => GapSeverity.Medium,
        _ => GapSeverity.High,
    };

    public override GapExample FoundExample { get; } = new(
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
        """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 80% } }
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { confirmation: 60% } }
          confirmation: {}
        """,
    };
}
