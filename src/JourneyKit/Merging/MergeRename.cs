using JourneyKit.Schema;

namespace JourneyKit.Merging;

/// <summary>An element that one side gave another id.</summary>
internal sealed record MergeRename(ElementKind Kind, string Before, string After);
