using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Conversions;

/// <summary>How many touches the way to a conversion has more because one touchpoint becomes several.</summary>
internal static class SplitTouches
{
    /// <summary>All visits to the parts of each split touchpoint but those to the part that is visited most, which stands for the whole.</summary>
    public static double Of(GapContext context, ConversionOutlook outlook)
    {
        if (outlook.After.Conversion is not { At: { } at } conversion)
        {
            return 0;
        }

        var splits = context.Before.Map.Touchpoints
            .Select(before => context.AfterOf(before).Where(part => part.Kind != TouchpointKind.Action).ToList())
            .Where(parts => parts.Count > 1)
            .ToList();
        return splits.Count > 0 && context.After.Chain.To(conversion.Id)?.Goal is { } goal
            ? splits.Sum(parts => Others([.. parts.Select(part => ConvertedJourneys.VisitsTo(context.After.Graph, goal, at, part.Id))]))
            : 0;
    }

    private static double Others(List<double> visits) => visits.Sum() - visits.Max();
}
