using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;

namespace JourneyKit.Tool.Git.History;

/// <summary>A commit that changed an element, or at which the document cannot be read.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="File">The document as it was called then, at its revision.</param>
/// <param name="Changes">What it changed of the element; null where the document cannot be read.</param>
/// <param name="Faults">Why it cannot be read.</param>
internal sealed record LogEntry(GitCommit Commit, string File, DiffResult? Changes, IReadOnlyList<Finding> Faults);
