using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git.History;

/// <summary>Follows one element of a document back through its history, over renamed files and ids.</summary>
internal sealed class ElementLog
{
    private readonly IReadOnlyList<GitCommit> commits;
    private readonly MapVersions versions;
    private readonly Dictionary<string, ReadInput?> sound = new(StringComparer.Ordinal);

    /// <summary>Takes the history.</summary>
    /// <param name="commits">The commits, each before those that it is made on.</param>
    /// <param name="versions">The document at these commits.</param>
    public ElementLog(IReadOnlyList<GitCommit> commits, MapVersions versions)
    {
        this.commits = commits;
        this.versions = versions;

        // Where the document is broken, what it said last still counts.
        foreach (var commit in commits.Reverse())
        {
            sound[commit.Id] = versions.At(commit) is { Document.HasErrors: true } ? commit.Parents.Select(parent => sound.GetValueOrDefault(parent)).FirstOrDefault() : versions.At(commit);
        }
    }

    /// <summary>The path of an element in the newest version that has it; null where none has.</summary>
    public ElementPath? Find(string asked)
        => commits.Select(commit => sound[commit.Id]).Distinct().OfType<ReadInput>().Select(version => ElementSearch.Find(version, asked)).FirstOrDefault(path => path is not null);

    /// <summary>The ids that elements have in the newest version, for a message to offer one.</summary>
    public IEnumerable<string> Names => commits.Select(commit => sound[commit.Id]).OfType<ReadInput>().Take(1).SelectMany(ElementSearch.Values).Select(path => path.Segment).Distinct(StringComparer.Ordinal);

    /// <summary>The commits that changed an element, or at which the document cannot be read, the newest first.</summary>
    public IReadOnlyList<LogEntry> Of(ElementPath element)
    {
        var entries = new List<LogEntry>();
        var tracked = new Dictionary<string, ElementPath>(StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            var path = tracked.GetValueOrDefault(commit.Id, element);
            var parents = commit.Parents.Where(sound.ContainsKey).ToList();
            if (versions.At(commit) is { Document.HasErrors: true } broken)
            {
                parents.ForEach(parent => tracked.TryAdd(parent, path));
                if (!commits.Where(other => parents.Contains(other.Id)).Any(parent => ReferenceEquals(versions.At(parent), broken)))
                {
                    entries.Add(new LogEntry(commit, broken.File.Name, null, [.. broken.Faults.Where(fault => fault.Diagnostic.Severity == DiagnosticSeverity.Error)]));
                }
            }
            else if (Changes(commit, parents, path, tracked) is { } changes)
            {
                entries.Add(new LogEntry(commit, (versions.At(commit) ?? parents.Select(parent => sound[parent]).OfType<ReadInput>().First()).File.Name, changes.Result, []));
            }
        }

        return entries;
    }

    // What a merge only took over from one side was changed there.
    private ElementChanges? Changes(GitCommit commit, List<string> parents, ElementPath path, Dictionary<string, ElementPath> tracked)
    {
        var found = new List<ElementChanges?>();
        foreach (var before in parents.Count == 0 ? [null] : parents.Select(parent => sound[parent]))
        {
            found.Add(ReferenceEquals(before, sound[commit.Id]) ? null : ElementChanges.Of(before, sound[commit.Id], path));
            if (parents.Count > 0)
            {
                tracked.TryAdd(parents[found.Count - 1], found[^1]?.Before ?? path);
            }
        }

        return found.TrueForAll(changes => changes?.Result.Changes.Count > 0) ? found[0] : null;
    }
}
