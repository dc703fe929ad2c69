namespace JourneyKit.Tool.Git.History;

/// <summary>A commit that touched what is asked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Short">Its id as short as it can be.</param>
/// <param name="Tree">The id of its files.</param>
/// <param name="Parents">The ids of the commits before it that touched the same.</param>
/// <param name="Date">When it was written, in ISO 8601.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Subject">The first line of its message.</param>
internal sealed record GitCommit(string Id, string Short, string Tree, IReadOnlyList<string> Parents, string Date, string Author, string Subject)
{
    private const string Format = "--format=%H%x00%h%x00%T%x00%P%x00%aI%x00%aN%x00%s";
    private const int FieldCount = 7;

    /// <summary>The commits before HEAD that touched any of the paths, the newest first, each before those that it is made on.</summary>
    public static IReadOnlyList<GitCommit> Touching(GitRepository repository, IEnumerable<string> paths)
    {
        // Git looks for the commits; that is quick also where many do not touch the paths.
        var log = repository.Ask(["--literal-pathspecs", "log", "--parents", "--topo-order", "-z", "--no-follow", "--no-show-signature", "--no-decorate", Format, "HEAD", "--", .. paths.Select(repository.FromFolder)]);
        return [.. log.Text.Split('\0').Chunk(FieldCount).Where(fields => fields.Length == FieldCount).Select(Of)];
    }

    private static GitCommit Of(string[] fields)
        => new(fields[0], fields[1], fields[2], fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), fields[4], fields[5], fields[6]);
}
