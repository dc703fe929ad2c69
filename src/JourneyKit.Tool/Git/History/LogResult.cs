namespace JourneyKit.Tool.Git.History;

/// <summary>The history of an element.</summary>
/// <param name="File">The document.</param>
/// <param name="Element">The path of the element.</param>
/// <param name="Entries">The commits that changed it, or at which the document cannot be read, the newest first.</param>
/// <param name="CommitCount">How many commits touched the document, or what it includes and extends.</param>
internal sealed record LogResult(string File, ElementPath Element, IReadOnlyList<LogEntry> Entries, int CommitCount)
{
    /// <summary>How many commits changed the element.</summary>
    public int ChangeCount => Entries.Count(entry => entry.Changes is not null);
}
