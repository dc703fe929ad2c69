using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git.History;

/// <summary>A document at the commits of its history. A version that several commits share is read once.</summary>
/// <param name="repository">The repository.</param>
/// <param name="names">The names that its file has had, the newest first.</param>
/// <param name="workspace">What files are called.</param>
/// <param name="reader">What reads documents.</param>
internal sealed class MapVersions(GitRepository repository, IReadOnlyList<string> names, Workspace workspace, DocumentReader reader)
{
    private readonly Dictionary<string, ReadInput?> byCommit = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(IReadOnlyList<(string Path, string? Id)> Files, ReadInput Version)>> byContent = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The paths of all files that any version was read from, or should have been.</summary>
    public IReadOnlySet<string> Asked => asked;

    /// <summary>The document at a commit; null where it was not there.</summary>
    public ReadInput? At(GitCommit commit)
    {
        if (!byCommit.TryGetValue(commit.Id, out var version))
        {
            byCommit.Add(commit.Id, version = Read(repository.At(commit.Short, commit.Tree)));
        }

        return version;
    }

    private ReadInput? Read(Revision revision)
    {
        var path = names.FirstOrDefault(name => revision.Files.Find(name) is { IsFile: true });
        if (path is null)
        {
            return null;
        }

        var known = byContent.TryGetValue(path + revision.Files.Find(path)!.Id, out var versions) ? versions : byContent[path + revision.Files.Find(path)!.Id] = [];
        if (known.Find(one => one.Files.All(file => revision.Files.Find(file.Path)?.Id == file.Id)) is { Version: { } same })
        {
            return same;
        }

        var files = new RecordingFiles(revision.Files);
        var version = reader.Read(workspace.Locate(revision, repository.Top, path) with { Files = files });
        asked.UnionWith(files.Asked);
        known.Add(([.. files.Asked.Select(file => (file, revision.Files.Find(file)?.Id))], version));
        return version;
    }
}
