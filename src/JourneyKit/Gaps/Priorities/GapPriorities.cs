using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>Named scores of what could be done and of what hurts.</summary>
internal sealed record GapPriorities
{
    /// <summary>The opportunities that are not rejected, the second map's first: opportunity score and RICE.</summary>
    public required ElementMap<ElementPriority> Opportunities { get; init; }

    /// <summary>The initiatives that are not dropped, the second map's first: RICE, and value against effort.</summary>
    public required ElementMap<ElementPriority> Initiatives { get; init; }

    /// <summary>The pain points of the first map, then those that only the second has: severity times occurrence.</summary>
    public required ElementMap<ElementPriority> PainPoints { get; init; }
}
