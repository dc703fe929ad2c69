namespace JourneyKit.Reports.Review;

/// <summary>What a branch makes of the maps and libraries of a repository.</summary>
/// <param name="Range">The two states, as they were asked for.</param>
/// <param name="Files">The files, by path.</param>
internal sealed record ReviewResult(string Range, IReadOnlyList<ReviewedFile> Files);
