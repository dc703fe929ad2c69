using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>What became of a file that was to be laid out.</summary>
/// <param name="Content">What it is to hold, where nothing changes the same as before; null where it stays as it is.</param>
/// <param name="Faults">Why it stays as it is.</param>
/// <param name="Source">The text in which these stand.</param>
internal sealed record LayoutResult(byte[]? Content, IReadOnlyList<Diagnostic> Faults, SourceText Source);
