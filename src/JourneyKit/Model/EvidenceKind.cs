namespace JourneyKit.Model;

/// <summary>What an item of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>Words of a customer or employee.</summary>
    Quote,

    /// <summary>Something seen.</summary>
    Observation,

    /// <summary>A number.</summary>
    Figure,
}
