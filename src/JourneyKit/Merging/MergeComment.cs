namespace JourneyKit.Merging;

/// <summary>A comment of a text, and what it belongs to.</summary>
/// <param name="Text">From the sign on.</param>
/// <param name="Start">Where its sign stands.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Path">The element or property that it belongs to.</param>
internal sealed record MergeComment(string Text, int Start, int End, CommentPlace Place, ElementPath Path);
