namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>A section of a report.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What it holds.</param>
internal sealed record OutlineSection(string Title, IReadOnlyList<OutlineBlock> Blocks)
{
    /// <summary>The sections below it.</summary>
    public IReadOnlyList<OutlineSection> Parts { get; init; } = [];

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Blocks.Count == 0 && Parts.Count == 0;
}
