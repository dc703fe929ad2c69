using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>Where evidence comes from.</summary>
/// <param name="Id">The id, unique among the elements of its kind in a document.</param>
public sealed record Source(Id<Source> Id) : Element<Source>(Id)
{
    /// <summary>What kind of source; null where not said.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>When it was taken; null where not said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How many people or cases it covers; null where unknown.</summary>
    public int? Sample { get; init; }

    /// <summary>How it was taken; null where not said.</summary>
    public string? Method { get; init => field = Nfc.Of(value); }

    /// <summary>Where to find it; null where not said.</summary>
    public string? Link { get; init => field = Nfc.Of(value); }

    /// <summary>How far it identifies people; null where not said.</summary>
    public SourcePrivacy? Privacy { get; init; }
}
