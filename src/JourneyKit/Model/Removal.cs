namespace JourneyKit.Model;

/// <summary>A touchpoint of the baseline that is gone on purpose.</summary>
/// <param name="Id">The touchpoint of the baseline.</param>
public sealed record Removal(Id<Touchpoint> Id) : Element<Touchpoint>(Id)
{
    /// <summary>The touchpoint of the baseline.</summary>
    public Id<Touchpoint> Touchpoint => Id;

    /// <summary>Why it is gone.</summary>
    public ElementList<Id<IReason>> Because { get; init; }
}
