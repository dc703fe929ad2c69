using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>It costs customers more to reach a conversion in the second map.</summary>
internal sealed class JourneyLonger : GapDetector
{
    public override GapKind Kind { get; } = new("journey-longer", GapGroup.Regressions, "Who reaches a conversion needs at least a twentieth more touches, time or effort in the future map than today. Times and efforts are compared only where both maps know all of them; nothing is said where more than half of the shares of a side are assumed.", "Low below a quarter more, medium below twice as much, high from there on.");

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            var measures = JourneyMeasure.Of(outlook).Where(measure => measure.IsMore).ToList();
            if (measures.Count > 0)
            {
                yield return Gap(context, outlook, measures);
            }
        }
    }

    private Gap Gap(GapContext context, ConversionOutlook outlook, List<JourneyMeasure> measures)
    {
        var name = ConversionText.Name(outlook);
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = measures.Max(measure => measure.Ratio) switch
            {
                < 1.25m => GapSeverity.Low,
                < 2 => GapSeverity.Medium,
                _ => GapSeverity.High,
            },
            Standing = GapStanding.Regression,
            Title = $"The way to {name} gets longer",
            Message = $"Who reaches {name} needs on average {JourneyMeasure.Phrase(measures)}.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. measures.SelectMany(measure => measure.Numbers(outlook, context))],
        };
    }
}
