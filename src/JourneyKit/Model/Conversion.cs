using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A macro-conversion: the action that the journey is there for. It happens on reaching its touchpoint, once per journey.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Conversion(Id<Conversion> Id) : Element<Conversion>(Id)
{
    /// <summary>The touchpoint on reaching which it happens; null where not said.</summary>
    public Id<Touchpoint>? At { get; init; }

    /// <summary>The objective it serves; null where not said.</summary>
    public Id<Objective>? Objective { get; init; }

    /// <summary>What one conversion is worth, in the map's currency; null where unknown.</summary>
    public decimal? Value { get; init; }

    /// <summary>The name of its analytics event; null where there is none.</summary>
    public string? Event { get; init => field = Nfc.Of(value); }

    /// <summary>The conversions of the baseline whose place it takes.</summary>
    public ElementList<Id<Conversion>> Replaces { get; init; }
}
