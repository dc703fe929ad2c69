using JourneyKit.Gaps.Conversions;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The numbers to keep of a map, each only where it is known: how many convert, what it takes them, what hurts, and where most are lost.</summary>
internal static class HeadlineNumbers
{
    public static IReadOnlyList<HeadlineTile> Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. new[] { Converted(sheet), Touches(sheet), Pains(sheet), Lost(sheet) }.OfType<HeadlineTile>()];
    }

    /// <summary>The first conversion whose number is known; null where there is none.</summary>
    public static ConversionFlow? Main(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Chain?.Conversions.FirstOrDefault(conversion => conversion.Probability is not null);
    }

    /// <summary>How many convert; null where that is not known.</summary>
    public static HeadlineTile? Converted(LaneSheet sheet)
    {
        if (Main(sheet) is not { Probability: { } share } flow)
        {
            return null;
        }

        var most = flow.UpperBound is { } upper && upper > share + 1e-9 ? $"at most {Figures.Percent(upper)}" : null;
        var notes = new[] { most, Target(sheet.Map, flow.Conversion) is { } target ? $"target {target}" : null }.OfType<string>();
        return HeadlineTile.Of(Figures.Percent(share), $"reach {flow.Conversion.Name}", string.Join(", ", notes));
    }

    // The target stands at the metric of conversion that serves the same objective.
    private static string? Target(JourneyMap map, Conversion conversion)
    {
        if (conversion.Objective is not { } objective)
        {
            return null;
        }

        var metrics = map.Metrics.Where(metric => metric is { Kind: MetricKind.Conversion, Target: not null } && (metric.Objective == objective || map.Objectives[objective]?.Metrics.Contains(metric.Id) == true)).ToList();
        return metrics.Count == 1 ? Figures.Measured(metrics[0].Target!.Value, metrics[0].Unit) : null;
    }

    /// <summary>What it takes them; null likewise.</summary>
    public static HeadlineTile? Touches(LaneSheet sheet)
    {
        if (Main(sheet) is not { Probability: > 0, Conversion.At: { } at } flow)
        {
            return null;
        }

        var way = ConvertedJourneys.Of(sheet.Graph, flow.Goal, at);
        var effort = way.Efforts.Known == 0 ? null
            : way.Efforts.IsComplete ? $"effort {Figures.Average(way.EffortAtLeast)} in all"
            : $"effort at least {Figures.Average(way.EffortAtLeast)}";
        return double.IsFinite(way.Touches) ? HeadlineTile.Of(Figures.Average(way.Touches), "touches until then", effort) : null;
    }

    /// <summary>How many pain points there are; null where there are none.</summary>
    public static HeadlineTile? Pains(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var pains = sheet.Columns.SelectMany(column => column.Touchpoint.PainPoints).ToList();
        var severe = Enumerable.Range(PainLane.Severe, 2).Select(severity => (Severity: severity, Count: pains.Count(pain => pain.Severity == severity))).Where(one => one.Count > 0).ToList();
        var note = string.Join(", ", severe.Select((one, at) => at == 0 ? $"{one.Count} of severity {one.Severity}" : $"{one.Count} of {one.Severity}"));
        return pains.Count == 0 ? null : HeadlineTile.Of(pains.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), pains.Count == 1 ? "pain point" : "pain points", note);
    }

    /// <summary>Where most journeys are lost; null where that is not known, and where as many are lost elsewhere.</summary>
    public static HeadlineTile? Lost(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var largest = sheet.Chain?.Touchpoints.MaxBy(touchpoint => touchpoint.DropOff);
        var isAlone = sheet.Chain?.Touchpoints.Count(touchpoint => Figures.Percent(touchpoint.DropOff) == Figures.Percent(largest!.DropOff)) == 1;
        return isAlone && largest is { DropOff: > 0 } && sheet.Graph.Touchpoints[largest.Touchpoint] is { } touchpoint
            ? HeadlineTile.Of(Figures.Percent(largest.DropOff), "of journeys are lost", $"at {touchpoint.Name}") : null;
    }
}
