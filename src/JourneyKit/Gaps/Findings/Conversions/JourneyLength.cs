using JourneyKit.Gaps.Context;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>Finds conversions whose way costs customers more in one of the maps than in the other: touches, time or effort.</summary>
internal abstract class JourneyLength : GapDetector
{
    protected const string Compared = " Times and efforts are compared only where both maps know all of them; nothing is said where more than half of the shares of a side are assumed.";

    protected abstract GapStanding Standing { get; }

    public sealed override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            var measures = JourneyMeasure.Of(outlook, context).Where(IsFound).ToList();
            if (measures.Count > 0)
            {
                yield return Gap(context, outlook, measures);
            }
        }
    }

    protected abstract bool IsFound(JourneyMeasure measure);

    protected abstract GapSeverity Severity(IEnumerable<decimal> ratios);

    protected abstract string Title(string name);

    private Gap Gap(GapContext context, ConversionOutlook outlook, List<JourneyMeasure> measures) => new()
    {
        Id = IdOf(outlook.Id.Value),
        Kind = Kind,
        Severity = Severity(measures.Select(measure => measure.Ratio)),
        Standing = Standing,
        Title = Title(ConversionText.Name(outlook)),
        Message = $"Who reaches {ConversionText.Name(outlook)} needs on average {JourneyMeasure.Phrase(measures, context)}.",
        Elements = ConversionText.Elements(outlook, context),
        Numbers = [.. measures.SelectMany(measure => measure.Numbers(outlook, context))],
    };
}
