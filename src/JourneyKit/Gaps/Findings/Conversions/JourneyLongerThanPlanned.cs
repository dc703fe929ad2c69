using JourneyKit.Gaps.Conversions;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>It costs customers more today to reach a conversion than it should.</summary>
internal sealed class JourneyLongerThanPlanned : GapDetector
{
    public override GapKind Kind { get; } = new("journey-longer-than-planned", GapGroup.Conversion, "Who reaches a conversion needs at least a twentieth more touches, time or effort today than in the future map. Times and efforts are compared only where both maps know all of them; nothing is said where more than half of the shares of a side are assumed.", "By what is cut most: low below a quarter, medium below a half, high from there on.");

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            var measures = JourneyMeasure.Of(outlook).Where(measure => measure.IsLess).ToList();
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
            Severity = measures.Min(measure => measure.Ratio) switch
            {
                > 0.75m => GapSeverity.Low,
                > 0.5m => GapSeverity.Medium,
                _ => GapSeverity.High,
            },
            Standing = GapStanding.Planned,
            Title = $"The way to {name} is longer than it should be",
            Message = $"Who reaches {name} needs on average {JourneyMeasure.Phrase(measures)}.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = [.. measures.SelectMany(measure => measure.Numbers(outlook, context))],
        };
    }
}
