namespace JourneyKit.Graphs;

/// <summary>Why a share is an assumption: no value of the map says it as it is used.</summary>
public enum AssumptionKind
{
    /// <summary>It was not stated: what the stated ones left was divided equally.</summary>
    DividedEqually,

    /// <summary>It was stated for everybody: for a persona who does not take every way, it was scaled so that the sum stays the same.</summary>
    ScaledForPersona,

    /// <summary>The stated ones make more than the whole, by more than rounding explains: all of them were scaled down to it.</summary>
    ScaledToWhole,

    /// <summary>No touchpoint of the map says that journeys begin there: those that nothing leads to are the entries, in equal parts.</summary>
    ImpliedEntry,
}
