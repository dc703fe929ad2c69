using JourneyKit.Model;

namespace JourneyKit.Exchange;

/// <summary>A figure that scores give.</summary>
/// <param name="Touchpoint">The touchpoint that they are about.</param>
/// <param name="Measure">What they are counted as.</param>
/// <param name="Value">The figure: a mean, a percentage, or for NPS points from −100 to 100; rounded to two digits behind the point.</param>
/// <param name="Answers">How many scores it rests on.</param>
public sealed record ResponseFigure(Id<Touchpoint> Touchpoint, ResponseMeasure Measure, decimal Value, int Answers)
{
    /// <summary>How many scores count for it: top boxes, promoters; null for a mean.</summary>
    public int? Favourable { get; init; }

    /// <summary>How many scores count against it: detractors; null for other measures than NPS.</summary>
    public int? Unfavourable { get; init; }

    /// <summary>The persona of those who answered; null for all.</summary>
    public Id<Persona>? Persona { get; init; }

    /// <summary>The channel that they used; null for all.</summary>
    public Id<Channel>? Channel { get; init; }
}
