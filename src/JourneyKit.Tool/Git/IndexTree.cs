namespace JourneyKit.Tool.Git;

/// <summary>The folders and files of the index: what the next commit would hold, or one side of a merge that is not done.</summary>
internal sealed class IndexTree : IGitTree
{
    private readonly Dictionary<string, Dictionary<string, GitEntry>> folders = new(StringComparer.Ordinal) { [""] = new(StringComparer.Ordinal) };

    /// <summary>Takes the lines of <c>git ls-files --stage</c>.</summary>
    /// <param name="lines">Each with mode, id, stage, and behind a tab the path.</param>
    /// <param name="stage">The stage that counts.</param>
    public IndexTree(IEnumerable<string> lines, string stage)
    {
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[..tab].Split(' ') is [var mode, var id, var at] && at == stage)
            {
                Add(line[(tab + 1)..], mode, id);
            }
        }
    }

    public IReadOnlyDictionary<string, GitEntry>? EntriesOf(string folder) => folders.GetValueOrDefault(folder);

    private void Add(string path, string mode, string id)
    {
        var end = path.LastIndexOf('/');
        FolderOf(end < 0 ? "" : path[..end])[path[(end + 1)..]] = new GitEntry(path[(end + 1)..], mode, id);
    }

    private Dictionary<string, GitEntry> FolderOf(string folder)
    {
        if (!folders.TryGetValue(folder, out var entries))
        {
            folders.Add(folder, entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal));
            var end = folder.LastIndexOf('/');
            FolderOf(end < 0 ? "" : folder[..end])[folder[(end + 1)..]] = GitEntry.OfFolder(folder[(end + 1)..]);
        }

        return entries;
    }
}
