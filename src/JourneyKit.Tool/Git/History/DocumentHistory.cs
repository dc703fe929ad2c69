namespace JourneyKit.Tool.Git.History;

/// <summary>The commits that touched a document: its file under every name, and what it includes and extends.</summary>
internal static class DocumentHistory
{
    /// <summary>The commits, the newest first, each before those that it is made on.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="names">The names that the file has had.</param>
    /// <param name="versions">The document at any commit.</param>
    public static IReadOnlyList<GitCommit> Of(GitRepository repository, IReadOnlyList<string> names, MapVersions versions)
    {
        if (!repository.IsCommit("HEAD"))
        {
            return [];
        }

        // What is included can itself name more at another commit.
        var paths = names.ToHashSet(StringComparer.Ordinal);
        while (true)
        {
            var commits = GitCommit.Touching(repository, paths);
            foreach (var commit in commits.Reverse())
            {
                versions.At(commit);
            }

            var known = paths.Count;
            paths.UnionWith(versions.Asked);
            if (paths.Count == known)
            {
                return commits;
            }
        }
    }
}
