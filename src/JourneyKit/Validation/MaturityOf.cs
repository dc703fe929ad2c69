using JourneyKit.Documents;
using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Decides the maturity of a map.</summary>
internal static class MaturityOf
{
    private const int WorkingTouchpoints = 8;

    /// <summary>The maturity, and why it is no higher.</summary>
    /// <param name="map">The map.</param>
    /// <param name="extended">
    /// What the maps that it extends say of themselves; null where it extends none. A map inherits neither status nor
    /// basis, but one that says nothing of itself is no further than what it was written from.
    /// </param>
    public static (MapMaturity Maturity, string? WhyDraft) Map(JourneyMap map, LeftBehind? extended) => map switch
    {
        { Status: MapStatus.Draft or MapStatus.Archived } => Draft($"its `status` is {ChoiceWords<MapStatus>.Of(map.Status.Value)}"),
        { Status: not null } => Working,
        { Basis: Basis.Hypothesis } => Draft("its `basis` is hypothesis"),
        { Basis: not null } => Working,
        _ when extended is not null && IsDraft(extended) => Draft("it extends a draft and has no `status` of its own, which is not inherited"),
        _ when map.Touchpoints.Count < WorkingTouchpoints => Draft("it has neither `status` nor `basis`, and fewer than eight touchpoints"),
        _ => Working,
    };

    private static (MapMaturity, string?) Working => (MapMaturity.Working, null);

    private static (MapMaturity, string?) Draft(string why) => (MapMaturity.Draft, why);

    private static bool IsDraft(LeftBehind extended)
        => extended["status"] is { } status ? status == ChoiceWords<MapStatus>.Of(MapStatus.Draft) : extended["basis"] == ChoiceWords<Basis>.Of(Basis.Hypothesis);
}
