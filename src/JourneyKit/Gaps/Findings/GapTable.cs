namespace JourneyKit.Gaps.Findings;

/// <summary>The tables of a summary in which planned gaps are shown, so that no line has to be written for each.</summary>
internal enum GapTable
{
    /// <summary>None.</summary>
    None,

    /// <summary>Touchpoints, how it feels there. The first two numbers of the gap are the scores now and to be.</summary>
    Emotion,

    /// <summary>Touchpoints, how satisfied customers are there. The first two numbers of the gap are the scores now and to be.</summary>
    Satisfaction,

    /// <summary>Touchpoints, how hard it is there. The first two numbers of the gap are the scores now and to be.</summary>
    Effort,

    /// <summary>Touchpoints, which pain points are resolved or lessened there.</summary>
    PainPoint,

    /// <summary>Facts that are told in one way from then on; the note of the gap is the fact.</summary>
    Fact,

    /// <summary>Metrics.</summary>
    Metric,
}
