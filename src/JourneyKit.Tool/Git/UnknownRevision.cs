namespace JourneyKit.Tool.Git;

/// <summary>Says why a name means no revision, and which one may have been meant.</summary>
internal static class UnknownRevision
{
    /// <summary>What is to be done where history is missing, as the end of a sentence.</summary>
    public const string Shallow = ": this clone is shallow; `git fetch --unshallow` gets the rest of the history (in a workflow of GitHub: `fetch-depth: 0`)";

    public static Refusal Of(string name, GitRepository repository, GitResult? answer)
    {
        if (answer is { IsDone: true })
        {
            return new Refusal($"`{name}` is ambiguous: {string.Join(" and ", Refs(repository, "%(refname)").Where(full => full.EndsWith("/" + name, StringComparison.Ordinal)).Select(full => $"`{full}`"))}; write one of them whole");
        }

        if (answer?.Error.Contains("is ambiguous", StringComparison.Ordinal) == true)
        {
            return new Refusal($"`{name}` is the beginning of several ids; write more of it");
        }

        if (!repository.IsCommit("HEAD") && Refs(repository, "%(refname)").Length == 0)
        {
            return new Refusal($"there is no revision `{name}`: the repository has no commit yet");
        }

        if (!name.StartsWith('-') && name.Length > 0 && repository.Run("rev-parse", "--verify", "--quiet", name).IsDone)
        {
            return new Refusal($"`{name}` is no commit");
        }

        if (!repository.IsShallow && name.IndexOfAny(['~', '^']) is var end and > 0 && repository.IsCommit(name[..end]))
        {
            return new Refusal($"there is no revision `{name}`: `{name[..end]}` is there, but has no such ancestor");
        }

        return new Refusal($"there is no revision `{name}`{(repository.IsShallow ? Shallow : NearName.Question(name, [.. Refs(repository, "%(refname:short)"), "HEAD"]))}");
    }

    private static string[] Refs(GitRepository repository, string format)
        => repository.Run("for-each-ref", "--format=" + format, "refs/heads", "refs/tags", "refs/remotes").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
