using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Flow;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>One way of a flow.</summary>
/// <param name="From">The touchpoint that it leads out of; null where a journey begins.</param>
/// <param name="To">The touchpoint that it leads to; null where a journey ends as intended.</param>
/// <param name="Share">The share of those at its beginning who go this way, 0 to 1; null where it is not known.</param>
/// <param name="Passing">How often a journey goes this way; where the flow is not known, its share.</param>
internal sealed record FlowEdge(Id<Touchpoint>? From, Id<Touchpoint>? To, double? Share, double Passing)
{
    private const double Thinnest = 1;
    private const double Thickest = 8;

    /// <summary>Whether the share was divided or scaled instead of stated.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>What the customer keeps on the way; null where unknown.</summary>
    public Continuity? Continuity { get; init; }

    /// <summary>Whether the context is lost on the way, so that the customer has to begin again.</summary>
    public bool IsBroken => Continuity is Model.Continuity.Repeats or Model.Continuity.Lost;

    /// <summary>Whether only a part of the context is kept.</summary>
    public bool IsPartial => Continuity is Model.Continuity.Partial;

    /// <summary>What stands at the line; null where the share is not known.</summary>
    public string? Label => Share is { } share ? FlowFigures.Share(share) + (IsAssumed ? " assumed" : "") : null;

    /// <summary>How thick the line is: from 1 where hardly any journey goes this way to 8 where every journey does.</summary>
    public decimal Thickness => Math.Round((decimal)(Thinnest + ((Thickest - Thinnest) * Math.Clamp(Passing, 0, 1))), 1, MidpointRounding.AwayFromZero);
}
