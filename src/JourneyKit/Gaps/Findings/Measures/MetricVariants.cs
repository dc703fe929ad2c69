using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>Whether two metrics of one id measure the same. Where they do not, their numbers are not compared.</summary>
internal static class MetricVariants
{
    public static bool AreComparable(this ComparedMetric metric) => metric.Differences("", "").Count == 0;

    /// <summary>What is different, in phrases; empty where nothing is known to be.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="whenBefore">When the first map is so, in a sentence.</param>
    /// <param name="whenAfter">When the second map is so.</param>
    public static List<string> Differences(this ComparedMetric metric, string whenBefore, string whenAfter)
    {
        var differences = new List<string>();
        if (metric is not { Before: { } before, After: { } after })
        {
            return differences;
        }

        if (before.Definition is { } was && after.Definition is { } becomes && was.Trim() != becomes.Trim())
        {
            differences.Add($"it is defined as {GapText.Quote(was.Trim())} {whenBefore} and as {GapText.Quote(becomes.Trim())} {whenAfter}");
        }

        if (before.Kind is { } kind && after.Kind is { } otherKind && kind != otherKind)
        {
            differences.Add($"it is {Words(ChoiceWords<MetricKind>.Of(kind))} {whenBefore} and {Words(ChoiceWords<MetricKind>.Of(otherKind))} {whenAfter}");
        }

        if (before.Unit?.Trim() is { } unit && after.Unit?.Trim() is { } otherUnit && unit != otherUnit)
        {
            differences.Add($"it is counted in {GapText.Quote(unit)} {whenBefore} and in {GapText.Quote(otherUnit)} {whenAfter}");
        }

        if ((before.CurrentValue ?? before.Baseline ?? before.Target) is { } measure && (after.Target ?? after.Baseline ?? after.CurrentValue) is { } otherMeasure && measure.Type != otherMeasure.Type)
        {
            differences.Add($"it is {TypeWords(measure)} {whenBefore} and {TypeWords(otherMeasure)} {whenAfter}");
        }

        if (before.EffectiveDirection is { } direction && after.EffectiveDirection is { } otherDirection && direction != otherDirection)
        {
            differences.Add(direction == MetricDirection.HigherIsBetter ? $"higher is better {whenBefore} and lower is better {whenAfter}" : $"lower is better {whenBefore} and higher is better {whenAfter}");
        }

        return differences;
    }

    private static string Words(string kind) => $"of the kind {GapText.Quote(kind)}";

    private static string TypeWords(Measure measure) => measure.Type switch
    {
        MeasureType.Percentage => "a percentage",
        MeasureType.Duration => "a time",
        _ => "a plain number",
    };
}
