using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>Fewer journeys reach a conversion in the second map.</summary>
internal sealed class ConversionWorse : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-worse", GapGroup.Regressions, "Fewer journeys reach a conversion in the future map than today, by the flow of both; nothing is said where more than half of the shares of a side are assumed. A conversion that nobody reaches any more is a kind of its own.", "Medium where up to a tenth is lost, high up to a half, critical above that.") { Heading = "Conversions that fewer will reach" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Conversions.Where(outlook => outlook is { IsGuess: false, UpliftAtMost: < -ConversionBelowTarget.Least, After.Obstacle: null }).Select(outlook => Gap(context, outlook));

    private Gap Gap(GapContext context, ConversionOutlook outlook)
    {
        var sources = new UpliftText(outlook, context);
        var (before, after, name, where) = (outlook.Before.Probability!.Value, outlook.After.UpperBound!.Value, ConversionText.Name(outlook), Regression.Where(context));
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = (after / before) switch
            {
                >= 0.9 => GapSeverity.Medium,
                >= 0.5 => GapSeverity.High,
                _ => GapSeverity.Critical,
            },
            Standing = GapStanding.Regression,
            Title = $"Fewer journeys reach {name} {where} than {context.WhenBefore}",
            Message = $"{ConversionText.Percent(before)} of all journeys reach {name} {context.WhenBefore} and {(outlook.After.IsExact ? "" : "at most ")}{ConversionText.Percent(after)} {where}"
                + (outlook.Uplift is { } points ? $": {ConversionText.Rounded(-points)} percentage points less{ConversionText.AMonth(outlook)}." : ".") + sources.Sentence(),
            Advice = "Look at the shares there: a slip of the pen, or a price that the plan pays without saying so.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. outlook.Numbers, .. sources.Numbers()],
            Concerning = ConversionText.Work(outlook, context),
            WorthPerMonth = outlook.MoneyPerMonth is { } money ? Math.Abs(money.Value.Value) : null,
        };
    }
}
