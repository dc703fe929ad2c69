using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Reports.Check;

namespace JourneyKit.Reports.Review;

/// <summary>What a branch makes of a map or library.</summary>
/// <param name="Name">The file; where it has another name now, that one.</param>
/// <param name="State">Whether the file is <c>added</c>, <c>removed</c>, <c>changed</c>, or <c>broken</c> on one side.</param>
/// <param name="Changes">What differs in meaning; empty where a side cannot be read.</param>
internal sealed record ReviewedFile(string Name, string State, IReadOnlyList<Change> Changes)
{
    /// <summary>What is found now and was not before.</summary>
    public IReadOnlyList<Finding> NewFindings { get; init; } = [];

    /// <summary>What was found before and is not now.</summary>
    public IReadOnlyList<Finding> FixedFindings { get; init; } = [];

    /// <summary>The conversions whose share changes.</summary>
    public IReadOnlyList<ReviewedConversion> Conversions { get; init; } = [];

    /// <summary>The gaps to the map's baseline that were not there before.</summary>
    public IReadOnlyList<Gap> NewGaps { get; init; } = [];

    /// <summary>The gaps to the map's baseline that are closed.</summary>
    public IReadOnlyList<Gap> ClosedGaps { get; init; } = [];

    /// <summary>Whether nothing that maps mean differs.</summary>
    public bool IsNone => State == "changed" && Changes.Count + NewFindings.Count + FixedFindings.Count + Conversions.Count + NewGaps.Count + ClosedGaps.Count == 0;
}
