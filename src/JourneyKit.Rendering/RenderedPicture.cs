namespace JourneyKit.Rendering;

/// <summary>A picture as it was drawn.</summary>
/// <param name="Pages">Its pages; at least one.</param>
public sealed record RenderedPicture(IReadOnlyList<RenderedPage> Pages)
{
    /// <summary>What the picture could not show, one sentence each, such as what a notation has no place for; empty where everything is shown.</summary>
    public IReadOnlyList<string> Losses { get; init; } = [];
}
