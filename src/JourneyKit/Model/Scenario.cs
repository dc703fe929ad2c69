using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>What is mapped, and what is left out on purpose.</summary>
public sealed record Scenario
{
    /// <summary>The situation; null where not said.</summary>
    public string? Situation { get; init => field = Nfc.Of(value); }

    /// <summary>What sets the journey off; null where not said.</summary>
    public string? Trigger { get; init => field = Nfc.Of(value); }

    /// <summary>How it should end; null where not said.</summary>
    public string? Outcome { get; init => field = Nfc.Of(value); }

    /// <summary>From where to where; null where not said.</summary>
    public string? Scope { get; init => field = Nfc.Of(value); }

    /// <summary>What is left out on purpose.</summary>
    public ElementList<string> Excludes { get; init; }

    /// <summary>The team's own <c>x-</c> keys.</summary>
    public ValueMap<string, DataValue> Extensions { get; init; }
}
