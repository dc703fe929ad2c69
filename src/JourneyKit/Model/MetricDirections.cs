namespace JourneyKit.Model;

/// <summary>Which way is good for the kinds of metric that say so by themselves.</summary>
internal static class MetricDirections
{
    public static MetricDirection? Of(MetricKind? kind) => kind switch
    {
        MetricKind.Csat or MetricKind.Nps or MetricKind.Conversion or MetricKind.Clv or MetricKind.Retention
            or MetricKind.RepeatPurchase or MetricKind.Engagement or MetricKind.Sentiment or MetricKind.Revenue => MetricDirection.HigherIsBetter,
        MetricKind.DropOff or MetricKind.Abandonment or MetricKind.Churn or MetricKind.ResponseTime
            or MetricKind.WaitTime or MetricKind.SupportVolume or MetricKind.Cost => MetricDirection.LowerIsBetter,
        _ => null,
    };
}
