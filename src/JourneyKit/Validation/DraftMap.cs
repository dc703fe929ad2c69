using JourneyKit.Documents;
using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>
/// Which maps count as drafts: those that say so or are no longer used (<c>basis: hypothesis</c>, <c>status: draft</c> or
/// <c>archived</c>), those with neither basis nor status that have fewer than eight touchpoints or extend a draft.
/// </summary>
internal static class DraftMap
{
    private const int WorkingTouchpoints = 8;

    /// <summary>Why a map counts as a draft, as the rest of a sentence; null for a map in use.</summary>
    /// <param name="map">The map.</param>
    /// <param name="extended">
    /// What the maps that it extends say of themselves; null where it extends none. A map inherits neither status nor
    /// basis, but one that says nothing of itself is no further than what it was written from.
    /// </param>
    public static string? Reason(JourneyMap map, LeftBehind? extended) => map switch
    {
        { Status: MapStatus.Draft or MapStatus.Archived } => $"its `status` is {ChoiceWords<MapStatus>.Of(map.Status.Value)}",
        { Status: not null } => null,
        { Basis: Basis.Hypothesis } => "its `basis` is hypothesis",
        { Basis: not null } => null,
        _ when extended is not null && IsDraft(extended) => "it extends a draft and has no `status` of its own, which is not inherited",
        _ when map.Touchpoints.Count < WorkingTouchpoints => "it has neither `status` nor `basis`, and fewer than eight touchpoints",
        _ => null,
    };

    private static bool IsDraft(LeftBehind extended)
        => extended["status"] is { } status ? status == ChoiceWords<MapStatus>.Of(MapStatus.Draft) : extended["basis"] == ChoiceWords<Basis>.Of(Basis.Hypothesis);
}
