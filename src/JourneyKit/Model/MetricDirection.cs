namespace JourneyKit.Model;

/// <summary>Which way of a metric is good.</summary>
public enum MetricDirection
{
    /// <summary>The higher the value, the better.</summary>
    HigherIsBetter,

    /// <summary>The lower the value, the better.</summary>
    LowerIsBetter,
}
