namespace JourneyKit.Graphs.Chain;

/// <summary>How long a journey takes until it ends, on average over those of which it is known where they begin.</summary>
/// <param name="AtLeast">Durations and waits that are known, each as often as it is met. The whole where everything is known, else the least.</param>
/// <param name="Durations">Of how many touchpoints that journeys come to the duration is known.</param>
/// <param name="Waits">Of how many transitions that journeys take the wait is known; an omitted one is unknown, too.</param>
internal sealed record ExpectedTime(TimeSpan AtLeast, Coverage Durations, Coverage Waits)
{
    /// <summary>Whether <see cref="AtLeast"/> is the whole.</summary>
    public bool IsComplete => Durations.IsComplete && Waits.IsComplete;
}
