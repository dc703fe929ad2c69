using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>A move from the touchpoint it stands in to another, or to itself where customers try again at the same place.</summary>
/// <param name="Id">The touchpoint it leads to.</param>
public sealed record Transition(Id<Touchpoint> Id) : Element<Touchpoint>(Id)
{
    /// <summary>The touchpoint it leads to.</summary>
    public Id<Touchpoint> To => Id;

    /// <summary>The share of those who were here and go there; null where unknown.</summary>
    public Share? Share { get; init; }

    /// <summary>The share of those of a persona who were here and go there, where it is not that of all; a persona that is missing has none of its own.</summary>
    public ValueMap<Id<Persona>, Share> ByPersona { get; init; }

    /// <summary>What makes the customer go; null where not said.</summary>
    public string? Trigger { get; init => field = Nfc.Of(value); }

    /// <summary>The personas who go this way; null means all of them, an empty list nobody.</summary>
    public ElementList<Id<Persona>>? Personas { get; init; }

    /// <summary>Context that travels along, word for word; null means unknown, an empty list nothing.</summary>
    public ElementList<string>? Carries { get; init; }

    /// <summary>What the customer keeps on the way; null where unknown.</summary>
    public Continuity? Continuity { get; init; }

    /// <summary>What tells the customer to go there; null where nothing is said.</summary>
    public string? Guidance { get; init => field = Nfc.Of(value); }

    /// <summary>How long the customer waits on the way; null where unknown.</summary>
    public TimeSpan? Wait { get; init; }
}
