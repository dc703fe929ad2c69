using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A moment of friction or frustration at its touchpoint.</summary>
/// <param name="Id">The id, unique in the whole document.</param>
public sealed record PainPoint(Id<PainPoint> Id) : Element<PainPoint>(Id), IReason
{
    /// <summary>Whether the journey slows or fails; null where not said.</summary>
    public PainPointKind? Kind { get; init; }

    /// <summary>What it is about; null where not said.</summary>
    public PainPointCategory? Category { get; init; }

    /// <summary>1 to 5, 5 is worst; null where unknown.</summary>
    public int? Severity { get; init; }

    /// <summary>The share of those at the touchpoint whom it hits; null where unknown.</summary>
    public Share? Frequency { get; init; }

    /// <summary>What one occurrence costs, in the map's currency; null where unknown.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Why it happens; null where unknown.</summary>
    public string? RootCause { get; init => field = Nfc.Of(value); }

    /// <summary>How customers get around it; null where unknown.</summary>
    public string? Workaround { get; init => field = Nfc.Of(value); }

    /// <summary>The touchpoint that catches those whom it hits; no edge of the flow; null where there is none.</summary>
    public Id<Touchpoint>? Recovery { get; init; }

    /// <summary>The team that answers for it; null where not said.</summary>
    public Id<Team>? Owner { get; init; }

    /// <summary>The personas whom it hits; null means all of them, an empty list nobody.</summary>
    public ElementList<Id<Persona>>? Personas { get; init; }

    /// <summary>The name of the analytics event that says it happened; null where there is none.</summary>
    public string? Event { get; init => field = Nfc.Of(value); }
}
