using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps;

/// <summary>A number of a gap, with all that it was computed from.</summary>
/// <param name="Name">What it says, unique within the gap: <c>emotion now</c>, <c>uplift</c>.</param>
/// <param name="Value">The number. A percentage for shares of customers; a plain number for scores, points, money and counts; a duration for times.</param>
/// <param name="Unit">What it counts or which scale it is on, where the value does not say so itself: <c>of −2 to 2</c>, <c>percentage points</c>, <c>EUR a month</c>; null otherwise.</param>
/// <param name="Formula">How it came of its inputs, in words or signs: <c>future − current</c>. For a number that is taken as it is written: <c>as stated</c>.</param>
/// <param name="Inputs">What it was computed from; never empty.</param>
public sealed record GapNumber(string Name, Measure Value, string? Unit, string Formula, ElementList<GapInput> Inputs)
{
    internal const string AsStated = "as stated";

    /// <summary>The name of the best that is promised of a metric.</summary>
    internal const string BestPromise = "best promise";

    /// <summary>The unit of what two shares differ by.</summary>
    internal const string PercentagePoints = "percentage points";

    /// <summary>The number with its unit: <c>81%</c>, <c>2 of 5</c>.</summary>
    public override string ToString() => Unit switch
    {
        null => Value.ToString(),
        PercentagePoints => Listing.Count(Value.ToString(), "percentage point"),
        _ => $"{Value} {Unit}",
    };

    internal bool IsNow => Name.EndsWith("now", StringComparison.Ordinal) || Name.EndsWith("today", StringComparison.Ordinal);

    internal bool IsStated => ReferenceEquals(Formula, AsStated);

    internal static GapNumber Stated(string name, Measure value, string? unit, GapInput input) => new(name, value, unit, AsStated, [input]);
}
