namespace JourneyKit.Exchange;

/// <summary>What scores are counted as.</summary>
public enum ResponseMeasure
{
    /// <summary>The mean of scores from 1 to 5; it becomes the <c>satisfaction</c> of the touchpoint.</summary>
    Satisfaction,

    /// <summary>Customer satisfaction score: the share of scores above 3 on a scale from 1 to 5, in percent.</summary>
    Csat,

    /// <summary>Net promoter score: the share of 9 and 10 less that of 0 to 6, on a scale from 0 to 10; from −100 to 100.</summary>
    Nps,

    /// <summary>
    /// Customer effort score on a scale from 1 to 7. Where higher is better: the share of scores above 4, in percent. Where lower
    /// is better: the mean.
    /// </summary>
    Ces,
}
