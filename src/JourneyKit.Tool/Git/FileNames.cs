namespace JourneyKit.Tool.Git;

/// <summary>The names that a file has had, as far as git follows it.</summary>
internal static class FileNames
{
    /// <summary>The names, the newest first.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">What it is called now, below the top.</param>
    public static IReadOnlyList<string> Of(GitRepository repository, string path)
    {
        if (!repository.IsCommit("HEAD"))
        {
            return [path];
        }

        var log = repository.Ask("--literal-pathspecs", "-c", "diff.relative=false", "log", "--follow", "-M", "--diff-filter=R", "--name-status", "-z", "--format=", "--no-ext-diff", "--", repository.FromFolder(path));
        return [.. new[] { path }.Concat(GitChange.Parse(log.Fields).Select(change => change.Before).OfType<string>()).Distinct(StringComparer.Ordinal)];
    }
}
