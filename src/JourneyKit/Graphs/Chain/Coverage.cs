namespace JourneyKit.Graphs.Chain;

/// <summary>Of how many things that journeys come to a value is known. What is unknown is not 0.</summary>
/// <param name="Known">How many have a value.</param>
/// <param name="Of">How many there are.</param>
internal readonly record struct Coverage(int Known, int Of)
{
    /// <summary>Whether every one has a value.</summary>
    public bool IsComplete => Known == Of;

    public Coverage With(bool isKnown) => new(Known + (isKnown ? 1 : 0), Of + 1);
}
