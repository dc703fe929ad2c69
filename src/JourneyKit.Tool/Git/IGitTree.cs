namespace JourneyKit.Tool.Git;

/// <summary>The folders and files of a revision.</summary>
internal interface IGitTree
{
    /// <summary>What stands in a folder; null where there is no such folder.</summary>
    /// <param name="folder">Its path, with <c>/</c> between; empty for the top.</param>
    IReadOnlyDictionary<string, GitEntry>? EntriesOf(string folder);
}
