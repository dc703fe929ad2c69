namespace JourneyKit.Graphs.Chain;

/// <summary>What effort a journey costs until it ends, on average over those of which it is known where they begin.</summary>
/// <param name="AtLeast">The sum of the efforts that are known (1 to 5, 5 is hardest), each as often as it is met. The whole where everything is known, else the least.</param>
/// <param name="Mean">The mean effort of a visit, 1 to 5, over touchpoints where it is known; null where it is known nowhere.</param>
/// <param name="Touchpoints">Of how many touchpoints that journeys come to the effort is known.</param>
internal sealed record ExpectedEffort(double AtLeast, double? Mean, Coverage Touchpoints)
{
    /// <summary>Whether <see cref="AtLeast"/> is the whole.</summary>
    public bool IsComplete => Touchpoints.IsComplete;
}
