namespace JourneyKit.Tool.Git;

/// <summary>Which files differ between two states of a repository. Renamed files are followed as git follows them.</summary>
internal static class ChangedFiles
{
    private static readonly string[] Options = ["-c", "diff.relative=false", "-c", "core.quotePath=false", "diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

    /// <summary>Between two commits.</summary>
    public static IReadOnlyList<GitChange> Between(GitRepository repository, string from, string to)
        => GitChange.Parse(repository.Ask([.. Options, repository.CommitOf(from), repository.CommitOf(to), "--"]).Fields);

    /// <summary>Between a commit and the working tree, with files that git does not know yet, but those that it ignores.</summary>
    public static IReadOnlyList<GitChange> Since(GitRepository repository, string from)
    {
        RefuseBare(repository);
        var changes = GitChange.Parse(repository.Ask([.. Options, repository.CommitOf(from), "--"]).Fields);
        return [.. changes, .. repository.Ask("ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/").Fields.Select(path => new GitChange(null, path))];
    }

    /// <summary>The files of the working tree, but those that git ignores.</summary>
    public static IReadOnlyList<string> InWorkingTree(GitRepository repository)
    {
        RefuseBare(repository);
        return [.. repository.Ask("ls-files", "--cached", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/").Fields.Distinct(StringComparer.Ordinal).Where(path => File.Exists(Path.Combine(repository.Top, path)))];
    }

    private static void RefuseBare(GitRepository repository)
    {
        if (repository.IsBare)
        {
            throw new Refusal($"`{repository.Top}` has no working tree to compare with; name two revisions, as in `main..feature`");
        }
    }
}
