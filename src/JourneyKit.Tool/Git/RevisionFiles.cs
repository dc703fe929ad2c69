using System.Text;

namespace JourneyKit.Tool.Git;

/// <summary>The files of a repository at a revision, read from its objects. The top of the repository is the root that no path leads out of.</summary>
internal sealed class RevisionFiles(IGitTree tree, GitObjects objects) : IJourneyFiles
{
    private const string NotThere = "there is no such file at this revision";

    /// <inheritdoc/>
    public FileContent Read(string path, int mostBytes)
    {
        if (path.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return FileContent.Failed("its name has bytes that are no UTF-8");
        }

        if (Find(path) is not { } entry)
        {
            return FileContent.Failed(AboveOf(path) ?? NotThere);
        }

        if (Refuse(entry) is { } reason)
        {
            return FileContent.Failed(reason);
        }

        return objects.Read(entry.Id, mostBytes == int.MaxValue ? mostBytes : mostBytes + 1) is { } bytes
            ? new FileContent(bytes)
            : FileContent.Failed("the repository does not have its content; `git fetch --refetch` gets what is missing");
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? NamesIn(string folder, int most)
        => tree.EntriesOf(folder) is not { } entries ? null : entries.Count > most ? [] : [.. entries.Values.Where(entry => entry.IsFile).Select(entry => entry.Name)];

    /// <summary>What stands at a path; null where nothing does.</summary>
    public GitEntry? Find(string path)
    {
        var end = path.LastIndexOf('/');
        return tree.EntriesOf(end < 0 ? "" : path[..end])?.GetValueOrDefault(path[(end + 1)..]);
    }

    /// <summary>The paths of all files below a folder, in ordinal order.</summary>
    public IReadOnlyList<string> FilesBelow(string folder)
    {
        var (files, folders) = (new List<string>(), new Stack<string>([folder]));
        while (folders.TryPop(out var at))
        {
            foreach (var entry in tree.EntriesOf(at)?.Values ?? [])
            {
                var path = at.Length == 0 ? entry.Name : at + "/" + entry.Name;
                if (entry.IsFolder)
                {
                    folders.Push(path);
                }
                else if (entry.IsFile)
                {
                    files.Add(path);
                }
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    // A path may lead through what is no folder of this repository.
    private string? AboveOf(string path)
    {
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end > 0; end = path.IndexOf('/', end + 1))
        {
            if (Find(path[..end]) is { IsFolder: false } above)
            {
                return above.IsSubmodule ? $"`{path[..end]}` is a submodule, whose files are in a repository of its own: run the command in that folder"
                    : above.IsLink ? $"`{path[..end]}` is a symbolic link at this revision, and links are not followed there: write the path that it leads to"
                    : NotThere;
            }
        }

        return null;
    }

    private string? Refuse(GitEntry entry)
        => entry.IsFolder ? "it is a folder"
            : entry.IsSubmodule ? "it is a submodule, whose files are in a repository of its own: run the command in that folder"
            : entry.IsLink ? $"it is a symbolic link to `{Encoding.UTF8.GetString(objects.Read(entry.Id, 4_096) ?? [])}` at this revision, and links are not followed there: write the path that it leads to"
            : null;
}
