namespace JourneyKit.Editing.Layout;

/// <summary>A comment of a file.</summary>
/// <param name="Text">What it says, from its sign on.</param>
/// <param name="Column">The column in which it stands, from 0.</param>
/// <param name="OwnsLine">Whether nothing stands before it in its line.</param>
/// <param name="HasBlankBefore">Whether a blank line stands above it.</param>
/// <param name="Start">Where it begins.</param>
internal sealed record LayoutComment(string Text, int Column, bool OwnsLine, bool HasBlankBefore, int Start)
{
    /// <summary>Whether it is an instruction to the checker: what it holds for depends on where it stands.</summary>
    public bool IsInstruction => Text.TrimStart('#', ' ', '\t').StartsWith("journeykit", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it can stand behind any text: without a blank behind its sign it looks like a part of the text.</summary>
    public bool CanFollowText => Text.Length == 1 || Text[1] is ' ' or '\t' || IsInstruction;
}
