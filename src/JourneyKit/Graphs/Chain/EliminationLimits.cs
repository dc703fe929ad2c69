namespace JourneyKit.Graphs.Chain;

/// <summary>How much the elimination of one component may cost before iteration takes its place.</summary>
/// <param name="Entries">The most entries that the eliminated rows may hold together.</param>
/// <param name="Work">The most entries that may be changed.</param>
internal sealed record EliminationLimits(long Entries, long Work)
{
    public static EliminationLimits Default { get; } = new(12_000_000, 500_000_000);
}
