namespace JourneyKit.Graphs;

/// <summary>Why a share is an assumption: no value of the map says it as it is used.</summary>
public enum AssumptionKind
{
    /// <summary>It was not stated: what the stated ones left was divided equally.</summary>
    DividedEqually,

    /// <summary>It was stated for everybody: where a way is open to some personas only, the shares of each persona were scaled so that all of them together go as stated.</summary>
    ScaledForPersona,

    /// <summary>The stated ones make more than the whole, by more than rounding explains: all of them were scaled down to it.</summary>
    ScaledToWhole,

    /// <summary>No touchpoint of the map says that journeys begin there: those that nothing leads to are the entries, in equal parts.</summary>
    ImpliedEntry,

    /// <summary>It is the share of a persona, which was not stated: what the shares of the others leave was divided equally.</summary>
    DividedAmongPersonas,

    /// <summary>It is the share of a persona among the personas: those stated do not make the whole, and were scaled so that they do.</summary>
    ScaledAmongPersonas,
}
