using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A transition, or an entry, that a persona can take.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Whole">The share of everybody that goes this way.</param>
/// <param name="Part">Which part those who can take it are of all who are here; null where all can.</param>
/// <param name="Stated">What the map states for everybody; null where it states nothing.</param>
/// <param name="Own">What the map states for this persona; null where it states nothing.</param>
/// <param name="Kind">Why the share of everybody is an assumption, if it is.</param>
internal readonly record struct PersonaWay(Id<Touchpoint> To, Fraction Whole, Fraction? Part, Share? Stated, Share? Own, AssumptionKind? Kind)
{
    public bool IsOpenToAll => Part is null;

    /// <summary>Whether the share of everybody is a part of what the stated ones leave.</summary>
    public bool IsDivided => Stated is null;
}
