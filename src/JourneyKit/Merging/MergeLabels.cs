namespace JourneyKit.Merging;

/// <summary>What conflict markers say.</summary>
/// <param name="Size">How many signs a marker has.</param>
/// <param name="Base">What both sides began with.</param>
/// <param name="Ours">The one side.</param>
/// <param name="Theirs">The other side.</param>
internal sealed record MergeLabels(int Size, string Base, string Ours, string Theirs)
{
    public static MergeLabels Usual { get; } = new(7, "base", "ours", "theirs");
}
