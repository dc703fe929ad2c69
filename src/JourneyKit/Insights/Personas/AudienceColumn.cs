using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Questions.Personas;

namespace JourneyKit.Insights.Personas;

/// <summary>One group of customers beside others: a persona, a segment, all of them together, or the whole map.</summary>
internal sealed record AudienceColumn
{
    /// <summary>The id of the persona or segment; empty for all together, and for the whole.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The share of all customers, 0 to 1; above 1 where the shares of all together are. Null where it is not known.</summary>
    public double? Share { get; init; }

    /// <summary>Whether that share is assumed, at least in part.</summary>
    public bool IsShareAssumed { get; init; }

    /// <summary>Whether journeys of the group are known to begin anywhere.</summary>
    public bool HasJourneys { get; init; }

    /// <summary>How many convert, in the order of the map.</summary>
    public ElementList<AudienceConversion> Conversions { get; init; }

    /// <summary>What a journey costs; null where it is not known or has no bound.</summary>
    public AudienceAverages? Averages { get; init; }

    /// <summary>Whether some of its journeys never end, so that these averages have no bound.</summary>
    public bool IsUnbounded { get; init; }

    /// <summary>The sum of the emotions at the touchpoints that it comes to, each touchpoint once.</summary>
    public decimal Emotions { get; init; }

    /// <summary>At how many of these the emotion is known.</summary>
    public Coverage Felt { get; init; }

    /// <summary>The mean of the known emotions, −2 to 2, unweighted; null where none is known.</summary>
    public decimal? Feeling => Felt.Known == 0 ? null : Math.Round(Emotions / Felt.Known, 2, MidpointRounding.AwayFromZero);

    /// <summary>The pain points that hit it, the worst first.</summary>
    public ElementList<AudiencePain> Pains { get; init; }

    /// <summary>The channels that it prefers, uses or avoids.</summary>
    public ElementList<AudienceChannel> Channels { get; init; }

    /// <summary>Size of the segment × value of a customer, for a persona its part of that: money per customer of all. Null where either is not known.</summary>
    public decimal? Money { get; init; }

    /// <summary>The personas of a segment.</summary>
    public ElementList<Id<Persona>> Members { get; init; }
}
