using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Figures;

/// <summary>The scale on which a measure is defined, and how it is computed.</summary>
internal static class MeasureScale
{
    public static (int Lowest, int Highest) Of(ResponseMeasure measure) => measure switch
    {
        ResponseMeasure.Nps => (0, 10),
        ResponseMeasure.Ces => (1, 7),
        _ => (1, 5),
    };

    /// <summary>The measure on a scale; null where none is.</summary>
    public static ResponseMeasure? On((int Lowest, int Highest) scale)
        => new ResponseMeasure?[] { ResponseMeasure.Satisfaction, ResponseMeasure.Ces, ResponseMeasure.Nps }.FirstOrDefault(measure => Of(measure!.Value) == scale);

    /// <summary>What the measure is called on the command line.</summary>
    public static string Word(ResponseMeasure measure) => measure.ToString().ToLowerInvariant();

    public static string Name(ResponseMeasure measure) => measure == ResponseMeasure.Satisfaction ? "satisfaction" : measure.ToString().ToUpperInvariant();

    /// <summary>What the figure is, for the metric that holds it.</summary>
    public static string Definition(ResponseMeasure measure, MetricDirection? direction) => measure switch
    {
        ResponseMeasure.Csat => "Share of scores above 3 on a scale from 1 to 5.",
        ResponseMeasure.Nps => "Share of 9 and 10 less the share of 0 to 6, on a scale from 0 to 10, in points.",
        ResponseMeasure.Ces when direction == MetricDirection.HigherIsBetter => "Share of scores above 4 on a scale from 1 to 7, where 7 is easiest.",
        ResponseMeasure.Ces => "Mean of scores on a scale from 1 to 7, where 7 is hardest.",
        _ => "Mean of scores on a scale from 1 to 5.",
    };

    /// <summary>Computes a figure.</summary>
    /// <param name="figure">Whose; its value and counts are set.</param>
    /// <param name="scores">The scores, at least one of which counts.</param>
    /// <param name="direction">Which way an effort score is better.</param>
    /// <param name="isOnScale">Whether a score counts.</param>
    public static ResponseFigure Compute(ResponseFigure figure, Histogram scores, MetricDirection? direction, Func<decimal, bool> isOnScale)
    {
        var (above, below) = figure.Measure switch
        {
            ResponseMeasure.Csat => (scores.Count(score => isOnScale(score) && score > 3), (int?)null),
            ResponseMeasure.Nps => (scores.Count(score => isOnScale(score) && score >= 9), scores.Count(score => isOnScale(score) && score <= 6)),
            ResponseMeasure.Ces when direction == MetricDirection.HigherIsBetter => (scores.Count(score => isOnScale(score) && score > 4), null),
            _ => ((int?)null, (int?)null),
        };
        var value = above is { } favourable ? 100m * (favourable - (below ?? 0)) / figure.Answers : scores.Sum(isOnScale) / figure.Answers;
        return figure with { Value = Math.Round(value, 2, MidpointRounding.AwayFromZero), Favourable = above, Unfavourable = below };
    }
}
