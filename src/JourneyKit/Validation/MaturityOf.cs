using JourneyKit.Documents;
using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Tells how far a map has come.</summary>
internal static class MaturityOf
{
    private const int WorkingTouchpoints = 8;

    /// <summary>How far, and why no further.</summary>
    /// <param name="map">The map.</param>
    /// <param name="extended">
    /// What is said of themselves by the maps that it extends; null where there are none. A map inherits neither status nor
    /// basis, but one that says nothing of itself is no further than what it was written from.
    /// </param>
    public static (MapMaturity Maturity, string? WhyDraft) Map(JourneyMap map, LeftBehind? extended) => map switch
    {
        { Status: MapStatus.Draft or MapStatus.Archived } => Draft($"its `status` is {ChoiceWords<MapStatus>.Of(map.Status.Value)}"),
        { Status: not null } => Working,
        { Basis: Basis.Hypothesis } => Draft("its `basis` is hypothesis"),
        { Basis: not null } => Working,
        _ when extended is not null && IsDraft(extended) => Draft("it extends a draft, and says no `status` of its own: that is not inherited"),
        _ when map.Touchpoints.Count < WorkingTouchpoints => Draft("it says neither `status` nor `basis`, and has fewer than eight touchpoints"),
        _ => Working,
    };

    private static (MapMaturity, string?) Working => (MapMaturity.Working, null);

    private static (MapMaturity, string?) Draft(string why) => (MapMaturity.Draft, why);

    private static bool IsDraft(LeftBehind extended)
        => extended["status"] is { } status ? status == ChoiceWords<MapStatus>.Of(MapStatus.Draft) : extended["basis"] == ChoiceWords<Basis>.Of(Basis.Hypothesis);
}
