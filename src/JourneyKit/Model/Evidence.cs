using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>An item of evidence: a quote, an observation, a figure.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Evidence(Id<Evidence> Id) : Element<Evidence>(Id)
{
    /// <summary>Where it comes from; null where not said.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>What it is; null where not said.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>How directly it is known; null where not said.</summary>
    public EvidenceClass? Class { get; init; }

    /// <summary>What it says; null where it is a figure alone.</summary>
    public string? Text { get; init => field = Nfc.Of(value); }

    /// <summary>The figure; null where it is none.</summary>
    public Measure? Value { get; init; }

    /// <summary>The unit of a plain number; null where there is none.</summary>
    public string? Unit { get; init => field = Nfc.Of(value); }

    /// <summary>When it was taken; null where not said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Other evidence that says otherwise; never itself.</summary>
    public ElementList<Id<Evidence>> Contradicts { get; init; }
}
