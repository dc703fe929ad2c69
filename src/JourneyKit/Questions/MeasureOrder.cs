using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Compares measures by whether higher or lower is better.</summary>
internal static class MeasureOrder
{
    /// <summary>Whether a measure is worse than another by a direction; false where the direction is unknown or the two are of different types.</summary>
    public static bool IsWorse(Measure measure, Measure than, MetricDirection? direction) => measure.Type == than.Type && direction switch
    {
        MetricDirection.HigherIsBetter => measure.Value < than.Value,
        MetricDirection.LowerIsBetter => measure.Value > than.Value,
        _ => false,
    };

    /// <summary>A direction in a sentence.</summary>
    public static string Words(MetricDirection? direction) => direction == MetricDirection.LowerIsBetter ? "lower is better" : "higher is better";
}
