using JourneyKit.Graphs.Chain;
using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>What a micro-conversion says about the conversion it contributes to: how many who did it convert, beside how many of all at its touchpoint do.</summary>
/// <param name="Flow">The micro-conversion beside the flow of its touchpoint.</param>
/// <param name="Converting">The share of those who did it who convert in the end, as the map states it; null where it does not, so that only the figure of the touchpoint is known.</param>
/// <param name="OfAll">The share of all who come to the touchpoint who convert afterwards, as the flow has it; null without a conversion.</param>
internal sealed record Prediction(MicroConversionFlow Flow, Share? Converting, double? OfAll)
{
    // Shares are rounded when they are written.
    private const double Rounding = 0.005;

    /// <summary>How many times as often those convert who did it; null where either is unknown, or nobody converts.</summary>
    public double? Lift => Converting is { } stated && OfAll is > 0 and { } all ? Of(stated) / all : null;

    /// <summary>Between what the lift lies, as far as that depends on how many were counted; the figure of the touchpoint is taken as it is. Null where no counts are stated.</summary>
    public WilsonInterval? LiftInterval => Interval is { } interval && OfAll is > 0 and { } all ? new(interval.Low / all, interval.High / all) : null;

    /// <summary>Between what the share of those who convert lies; null where no counts are stated.</summary>
    public WilsonInterval? Interval => Converting is { } stated ? WilsonInterval.Of(stated) : null;

    /// <summary>The share of those who did not do it who convert all the same; null where that is unknown, or the figures contradict each other.</summary>
    public double? WithoutIt => Converting is { } stated && OfAll is { } all && Flow.StatedRate is { } rate && Of(rate) < 1 && !Contradicts
        ? Math.Clamp((all - (Of(rate) * Of(stated))) / (1 - Of(rate)), 0, 1)
        : null;

    /// <summary>
    /// Whether the figures cannot all be true: those who did it and convert would be more than all who convert, or those who
    /// did not do it would have to convert more than always.
    /// </summary>
    public bool Contradicts => Converting is { } stated && OfAll is { } all && Flow.StatedRate is { } rate
        && Of(rate) * Of(stated) is var with && (with > all + Rounding || with + (1 - Of(rate)) < all - Rounding);

    /// <summary>The micro-conversions that contribute to a conversion of the flow, in the order of the map.</summary>
    public static ElementList<Prediction> Of(Graphs.ConversionChain chain) =>
    [
        .. chain.MicroConversions.Where(micro => micro.Conversion is not null).Select(micro => new Prediction(
            micro, chain.Graph.Touchpoints[micro.Touchpoint]!.MicroConversions[micro.MicroConversion]!.Converting, micro.Converting)),
    ];

    private static double Of(Share share) => share is { Part: { } part, Whole: { } whole } ? (double)part / whole : (double)share.Value;
}
