namespace JourneyKit.Editing;

/// <summary>The lines of an entry or item of a block, with the comments that belong to it.</summary>
/// <param name="Lead">Where its first comment line begins; where there is none, its own line; its own beginning where something stands before it.</param>
/// <param name="Start">Where its key or its dash stands.</param>
/// <param name="ContentEnd">Behind the last character of its value.</param>
/// <param name="End">Behind its last line and the comments that are indented as its value is.</param>
/// <param name="OwnsLine">Whether nothing stands before it in its line.</param>
internal readonly record struct EntryExtent(int Lead, int Start, int ContentEnd, int End, bool OwnsLine);
