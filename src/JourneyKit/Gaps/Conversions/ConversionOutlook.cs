using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>How many journeys reach a conversion now and then, what that is worth, and which changes it comes from.</summary>
public sealed record ConversionOutlook
{
    internal const string PerMonth = "a month";

    /// <summary>The conversion: its id in the second map, else in the first.</summary>
    public required Id<Conversion> Id { get; init; }

    /// <summary>Its name: the second map's, else the first's.</summary>
    public required string Name { get; init; }

    /// <summary>What the first map says.</summary>
    public required ConversionReading Before { get; init; }

    /// <summary>What the second map says.</summary>
    public required ConversionReading After { get; init; }

    /// <summary>How many more of all journeys reach it in the second map, in percentage points; negative where fewer do. Null where it is not known exactly on both sides.</summary>
    public double? Uplift => Before.IsExact && After.IsExact ? UpliftAtLeast : null;

    /// <summary>The least that it can be, wherever those journeys begin of which it is not known; null where the probability of a side is not known.</summary>
    public double? UpliftAtLeast => 100 * (After.Probability - Before.UpperBound);

    /// <summary>The most that it can be; null where the probability of a side is not known.</summary>
    public double? UpliftAtMost => 100 * (After.UpperBound - Before.Probability);

    /// <summary>Whether more than half of the shares of a side are assumed, so that the comparison is a guess.</summary>
    public bool IsGuess => Before.IsGuess || After.IsGuess;

    /// <summary>Whether the second map says that it takes the place of another conversion: then the two count different things.</summary>
    public bool IsReplaced => Before.Conversion is { } before && After.Conversion is { } after && before.Id != after.Id;

    /// <summary>
    /// Which changes the uplift comes from, the largest first, by the prices of R. Aumann and L. Shapley: all shares go
    /// from the first map to the second at the same pace, and each change is given what it adds on the way. Touchpoints
    /// that only one map has are set against a way around them; touchpoints that stand in another order count together. Together with <see cref="Unattributed"/> they
    /// make the uplift. Empty where the uplift is null or nothing changes.
    /// </summary>
    internal ElementList<UpliftShare> Sources { get; init; }

    /// <summary>Whether it was left out to compute <see cref="Sources"/>, since the maps are too densely linked for so many conversions.</summary>
    public bool AreSourcesLeftOut { get; init; }

    /// <summary>What of the uplift no single change can be given, in percentage points: where a loop without a way out is opened or closed. Mostly 0.</summary>
    public double Unattributed { get; init; }

    /// <summary>How many journeys begin in a month; null where the volumes of neither map tell.</summary>
    public GapNumber? JourneysPerMonth { get; init; }

    /// <summary>How many more conversions a month the uplift makes; null where a part of it is not known.</summary>
    public GapNumber? ConversionsPerMonth { get; init; }

    /// <summary>What these are worth a month, in the maps' currency; null where a part of it is not known.</summary>
    public GapNumber? MoneyPerMonth { get; init; }

    /// <summary>What a point more of it is worth a month; null where that is not known.</summary>
    internal double? MoneyOfPoint
        => MoneyPerMonth is not null && JourneysPerMonth is { } journeys && (After.Conversion?.Value ?? Before.Conversion?.Value) is { } value ? (double)journeys.Value.Value * (double)value / 100 : null;

    /// <summary>Whether both maps say what one conversion is worth, but not the same. The second map's value is used.</summary>
    public bool ValuesDiffer => Before.Conversion?.Value is { } before && After.Conversion?.Value is { } after && before != after;

    /// <summary>What is missing for the numbers a month, in phrases for people; empty where they are there.</summary>
    public ElementList<string> Missing { get; init; }

    // Whether both maps have it, or the second has what takes its place.
    internal bool IsInBoth => Before.Conversion is not null && After.Conversion is not null;

    // How many shares are assumed on each side, in words.
    internal string AssumedShares => $"{Before.AssumedCount} {(Before.Assumed == 1 ? "is" : "are")} assumed now, {(After.Assumed == 0 ? "none" : $"{After.Assumed}")} of {After.Shares} then";

    /// <summary>The numbers with what they were computed from: the probabilities and the uplift as far as they are known, then those a month.</summary>
    public ElementList<GapNumber> Numbers { get; init; }
}
