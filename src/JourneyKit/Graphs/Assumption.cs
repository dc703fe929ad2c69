using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A share that was divided or scaled, and so is not what the map states.</summary>
/// <param name="Kind">Why it is an assumption.</param>
/// <param name="Touchpoint">The touchpoint whose entry or transition has the share; null for the share of a persona.</param>
/// <param name="To">Where the transition leads; null for the share of an entry or a persona.</param>
/// <param name="Share">The share that is used, 0 to 1.</param>
public sealed record Assumption(AssumptionKind Kind, Id<Touchpoint>? Touchpoint, Id<Touchpoint>? To, decimal Share)
{
    /// <summary>The persona whose share of all customers it is; null for the share of an entry or a transition.</summary>
    public Id<Persona>? Persona { get; private init; }

    internal static Assumption OfPersona(AssumptionKind kind, Id<Persona> persona, decimal share) => new(kind, null, null, share) { Persona = persona };
}
