using System.Text;
using JourneyKit.Editing;

namespace JourneyKit;

/// <summary>A file that was edited, and not yet written.</summary>
public sealed class EditedFile
{
    private readonly OpenFile file;

    internal EditedFile(OpenFile file) => this.file = file;

    /// <summary>Its path below the root, with <c>/</c> between.</summary>
    public string Path => file.Name;

    /// <summary>The bytes as they were read: to be sure, before writing, that nobody has changed the file meanwhile.</summary>
    public ReadOnlyMemory<byte> Before => file.Before;

    /// <summary>The bytes to write.</summary>
    public ReadOnlyMemory<byte> After => file.After;

    /// <summary>What changes in the text, in order: the place in the text as it was, and what comes in its place.</summary>
    public IReadOnlyList<(SourceSpan Span, string Text)> Edits
        => [.. file.Session.Edits.Select(edit => (file.Session.Original.Span(edit.Start, edit.End), edit.Replacement))];

    /// <summary>The text to write.</summary>
    public override string ToString() => Encoding.UTF8.GetString(After.Span);
}
