using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git;

/// <summary>The maps and libraries that differ between two states of a repository.</summary>
/// <param name="repository">The repository.</param>
/// <param name="workspace">What files are called.</param>
/// <param name="range">The two states.</param>
internal sealed class RevisionPairs(GitRepository repository, Workspace workspace, RevisionRange range)
{
    /// <summary>The pairs to compare, by path; null for a side on which there is no such file.</summary>
    /// <param name="given">The files, folders and patterns to look at; none for all. A file that is named is compared though only what it includes or extends may differ.</param>
    /// <exception cref="Refusal">There is no such revision, or a name leads to nothing in either state.</exception>
    public IReadOnlyList<(InputFile? Before, InputFile? After)> Of(IReadOnlyList<string> given)
    {
        var choice = new PathChoice(repository, given);
        var (from, to) = range.In(repository);
        var changes = to is null ? ChangedFiles.Since(repository, from.Name) : ChangedFiles.Between(repository, from.Name, to.Name);
        var (before, after) = (from.Files.FilesBelow(""), to?.Files.FilesBelow("") ?? ChangedFiles.InWorkingTree(repository));
        if (choice.WithoutAny([.. before, .. after]).FirstOrDefault() is { } unknown)
        {
            var near = NearName.Question(unknown, after.Select(path => path.StartsWith(repository.Prefix, StringComparison.Ordinal) ? path[repository.Prefix.Length..] : path));
            throw new Refusal($"`{unknown}` is neither in `{from.Name}` nor in {(to is null ? "the working tree" : $"`{to.Name}`")}{near}") { Path = unknown };
        }

        var (old, files) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        var touched = changes.Where(change => (change.After ?? change.Before) is { } path && (choice.Has(path) || (change.Before is { } was && choice.Names(was))));
        var named = files.Where(choice.Names).Where(path => changes.All(change => change.After != path)).Select(path => new GitChange(old.Contains(path) ? path : null, path));
        return [.. touched.Concat(named).OrderBy(change => change.After ?? change.Before, StringComparer.Ordinal).Select(change => (
            change.Before is { } was && old.Contains(was) ? workspace.Locate(from, repository.Top, was) : null,
            change.After is { } now && files.Contains(now) ? Locate(to, now) : null))];
    }

    private InputFile Locate(Revision? to, string path)
        => to is null ? workspace.LocateIn(repository.Top, Path.Combine(repository.Top, path)) : workspace.Locate(to, repository.Top, path);
}
