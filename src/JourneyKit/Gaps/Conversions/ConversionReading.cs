using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps;

/// <summary>What one of the maps says of a conversion.</summary>
public sealed record ConversionReading
{
    /// <summary>The conversion as the map states it; null where it has none.</summary>
    public Conversion? Conversion { get; init; }

    /// <summary>Why nobody is known to reach it; null where somebody is.</summary>
    internal ConversionObstacle? Obstacle { get; init; }

    /// <summary>The share of all journeys that reach it, 0 to 1, at least: those of which it is not known where they begin are not counted. Null where it is not known, see <see cref="Obstacle"/>.</summary>
    public double? Probability { get; init; }

    /// <summary>The share of all journeys that reach it at most; the same where it is known of every journey where it begins. Null with <see cref="Probability"/>.</summary>
    public double? UpperBound { get; init; }

    /// <summary>Whether it is known of every journey where it begins, so that the probability is the whole.</summary>
    public bool IsExact => Probability is { } least && least == UpperBound;

    /// <summary>How many shares the probability rests on: one per entry and one per transition out of a touchpoint on the way.</summary>
    public int Shares { get; init; }

    /// <summary>How many of them the map does not state as they are used.</summary>
    public int Assumed { get; init; }

    internal string AssumedCount => $"{(Assumed == 0 ? "none" : $"{Assumed}")} of {Listing.Count(Shares, "share")}";

    // How many shares are assumed, in words.
    internal string AssumedShares => $"{AssumedCount} {(Assumed == 1 ? "is" : "are")} assumed";

    /// <summary>Whether more than half of the shares are assumed: the probability is a guess.</summary>
    public bool IsGuess => 2 * Assumed > Shares;

    /// <summary>What it costs the customer to get there; null where nobody does or it is not known.</summary>
    internal ConvertedJourney? Journey { get; init; }
}
