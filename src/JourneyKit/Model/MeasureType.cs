namespace JourneyKit.Model;

/// <summary>What a <see cref="Measure"/> is a measure in. The values of one metric are all of one type.</summary>
public enum MeasureType
{
    /// <summary>A plain number, in the metric's unit if it names one.</summary>
    Number,

    /// <summary>A percentage of any size.</summary>
    Percentage,

    /// <summary>An elapsed time.</summary>
    Duration,
}
