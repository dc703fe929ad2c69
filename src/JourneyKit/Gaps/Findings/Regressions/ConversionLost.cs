using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Findings.Conversions;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>A conversion of today is not in the second map.</summary>
internal sealed class ConversionLost : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-lost", GapGroup.Regressions, "A conversion of today is gone in the future map, or no longer says at which touchpoint it happens; and no other conversion replaces it or happens at what its touchpoint became.", "Always high.") { Heading = "Conversions that are no longer defined" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            if (outlook.Before is { Conversion.At: { } at } && outlook.After.Obstacle is ConversionObstacle.NotDefined or ConversionObstacle.NotPlaced && outlook.Before.Obstacle is not ConversionObstacle.NotPlaced)
            {
                var places = context.Matches.Touchpoints.AfterOf(at.Value).ToHashSet(StringComparer.Ordinal);
                if (!context.After.Map.Conversions.Any(other => other.Replaces.Contains(outlook.Id) || (other.At is { } there && places.Contains(there.Value))))
                {
                    yield return Gap(context, outlook);
                }
            }
        }
    }

    private Gap Gap(GapContext context, ConversionOutlook outlook)
    {
        var isGone = outlook.After.Obstacle == ConversionObstacle.NotDefined;
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = GapSeverity.High,
            Standing = GapStanding.Regression,
            Title = $"The conversion {ConversionText.Name(outlook)} is {(isGone ? "gone" : "nowhere")} {Regression.Where(context)}",
            Message = $"{ConversionText.Name(outlook)} is a goal of the journey {context.WhenBefore}; {Regression.Where(context)} {(isGone ? "it is gone" : "it happens at no touchpoint")}, and no other goal takes its place.",
            Advice = "Keep it, or say in the map what the journey is for instead.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = outlook.Numbers,
        };
    }
}
