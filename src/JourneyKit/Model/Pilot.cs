using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>How an initiative is tried out first, and what came of it.</summary>
public sealed record Pilot
{
    /// <summary>How it is tried out; null where not said.</summary>
    public string? Plan { get; init => field = Nfc.Of(value); }

    /// <summary>The metric that is watched; null where not said.</summary>
    public Id<Metric>? Metric { get; init; }

    /// <summary>The share that came without the change, best as counts; null where unknown.</summary>
    public Share? Control { get; init; }

    /// <summary>The share that came with the change, best as counts; null where unknown.</summary>
    public Share? Variant { get; init; }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    public ValueMap<string, DataValue> Extensions { get; init; }
}
