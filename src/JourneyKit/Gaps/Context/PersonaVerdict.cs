namespace JourneyKit.Gaps.Context;

/// <summary>What a plan does to the journey of a persona as a whole.</summary>
internal enum PersonaVerdict
{
    /// <summary>Nothing changes by as much as counts.</summary>
    Same,

    /// <summary>Something is better, and nothing worse.</summary>
    Better,

    /// <summary>Something is worse, and nothing better; or something is much worse, and nothing much better.</summary>
    Worse,

    /// <summary>Something is better, and something worse, and the loss does not outweigh the gain.</summary>
    Mixed,
}
