namespace JourneyKit.Tool.Git;

/// <summary>The repositories that a command looks into, each opened once. It ends with the command.</summary>
internal sealed class GitSession : IDisposable
{
    private readonly Dictionary<string, GitRepository> byFolder = new(StringComparer.Ordinal);
    private GitProgram? git;

    /// <summary>The repository that the current folder lies in.</summary>
    /// <exception cref="Refusal">It lies in none, or git is not there.</exception>
    public GitRepository Here(CliHost host) => Of(host, host.CurrentDirectory ?? throw new Refusal("the current folder does not exist any more, so that it is in no git repository"));

    /// <summary>The repository that a file lies in, which may be one inside another, and its path below the top of that.</summary>
    /// <param name="host">The process.</param>
    /// <param name="given">The file as the command line names it.</param>
    /// <param name="fullPath">Its path; it and its folders need not be there any more.</param>
    /// <exception cref="Refusal">It lies in none, or git is not there.</exception>
    public (GitRepository Repository, string Path) OfFile(CliHost host, string given, string fullPath)
    {
        // Where git itself has said which repository is meant, no other is.
        if (host.Has("GIT_DIR"))
        {
            var here = Here(host);
            return (here, PathChoice.PathOf(here, given) ?? throw new Refusal($"`{given}` lies outside the repository `{here.Top}`"));
        }

        var folder = Path.GetDirectoryName(fullPath)!;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        // The folder may be reached over a link, which the paths of git do not show.
        var repository = Of(host, folder);
        return (repository, repository.Prefix + Path.GetRelativePath(folder, fullPath).Replace('\\', '/'));
    }

    /// <summary>Git, to be run in any folder.</summary>
    public GitProgram Program(CliHost host) => git ??= new GitProgram(host);

    public void Dispose()
    {
        foreach (var repository in byFolder.Values)
        {
            repository.Dispose();
        }
    }

    private GitRepository Of(CliHost host, string folder)
    {
        if (!byFolder.TryGetValue(folder, out var repository))
        {
            byFolder.Add(folder, repository = GitRepository.Open(Program(host), folder));
        }

        return repository;
    }
}
