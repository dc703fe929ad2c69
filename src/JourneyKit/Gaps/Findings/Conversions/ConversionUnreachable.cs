using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>No journey of the second map comes to a conversion.</summary>
internal sealed class ConversionUnreachable : GapDetector
{
    public override GapKind Kind { get; } = new("conversion-unreachable", GapGroup.Conversion, "No journey of the future map comes to the touchpoint of a conversion: no way leads there, or only ways with a share of 0. Where journeys get there today it is a regression, else open.", "Always critical.") { Heading = "Conversions that no journey reaches" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var outlook in context.Conversions)
        {
            if (outlook.After.Obstacle is not (ConversionObstacle.Unreachable or ConversionObstacle.NoEntry))
            {
                continue;
            }

            var isLost = outlook.Before.Probability > 0;
            if (isLost || !context.AreVersions)
            {
                yield return Gap(context, outlook, isLost);
            }
        }
    }

    private Gap Gap(GapContext context, ConversionOutlook outlook, bool isLost)
    {
        var name = ConversionText.Name(outlook);
        var why = outlook.After.Obstacle == ConversionObstacle.NoEntry ? "no journey begins anywhere in it" : "no way that anybody takes leads there";
        return new Gap
        {
            Id = IdOf(outlook.Id.Value),
            Kind = Kind,
            Severity = GapSeverity.Critical,
            Standing = isLost ? GapStanding.Regression : GapStanding.Open,
            Title = $"Nobody reaches {name} in {context.SecondMap}",
            Message = $"In {context.SecondMap} no journey reaches {name}: {why}. {(isLost ? $"{GapText.Capital(context.WhenBefore)} {Figures.Percent(outlook.Before.Probability!.Value)} of all journeys do." : $"{GapText.Capital(context.FirstMap)} does not say that any does.")}",
            Advice = "Add the transitions that lead there, or say where else it happens.",
            Elements = ConversionText.Elements(outlook, context),
            Numbers = outlook.Numbers,
        };
    }

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
          checkout: { entry: true, next: { sign-in: 80% } }
          sign-in: {}
          confirmation: {}
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        conversions: { order: { at: confirmation } }
        touchpoints:
          checkout: { entry: true, next: { sign-in: 80% } }
          sign-in: { next: { confirmation: 90% } }
          confirmation: {}
        """,
    };
}
