namespace JourneyKit.Tool.Git;

/// <summary>
/// Finds the revisions that two sides are from. Git hands a program that compares the contents of one file, and does not say
/// of which revisions they are; what the file includes and extends has to come from there.
/// </summary>
internal sealed class RevisionOfContent(GitRepository repository)
{
    private const string Head = "HEAD";

    /// <summary>The revisions; null where a side is of the working tree, absent, or of no revision that can be found.</summary>
    public (Revision? Before, Revision? After) Of(DriverSide before, DriverSide after)
    {
        var (isBefore, isAfter) = (IsOfRevision(before), IsOfRevision(after));
        if (isBefore && isAfter && Has(Head, before) && Has("", after))
        {
            return (repository.Find(Head), repository.Find(""));
        }

        var entries = isBefore || isAfter ? Entries(before, after) : [];
        if ((isBefore || before.IsAbsent) && isAfter && entries.Find(entry => IsOf(entry.Before, before) && entry.After == after.Id) is { Commit: { } commit })
        {
            return (before.IsAbsent ? null : repository.Find(repository.ShortOf(commit) + "^"), repository.Find(repository.ShortOf(commit)));
        }

        return (isBefore ? Alone(before, entries) : null, isAfter ? Alone(after, entries) : null);
    }

    private static bool IsOf(string id, DriverSide side) => side.IsAbsent ? id.All(digit => digit == '0') : id == side.Id;

    private static bool IsOfRevision(DriverSide side) => !side.IsAbsent && !side.IsOfWorkingTree;

    private Revision? Alone(DriverSide side, List<(string Commit, string Before, string After)> entries)
    {
        foreach (var name in new[] { Head, "" })
        {
            if (Has(name, side))
            {
                return repository.Find(name);
            }
        }

        // The newest state that had it.
        var (commit, before, _) = entries.Find(entry => entry.Before == side.Id || entry.After == side.Id);
        return commit is null ? null : repository.Find(repository.ShortOf(commit) + (before == side.Id ? "^" : ""));
    }

    private bool Has(string name, DriverSide side)
        => (name.Length == 0 || repository.IsCommit(name)) && repository.Find(name).Files.Find(side.Path)?.Id == side.Id;

    // What the history of all branches did to the file, the newest first.
    private List<(string Commit, string Before, string After)> Entries(DriverSide before, DriverSide after)
    {
        string[] paths = [.. new[] { before.Path, after.Path }.Distinct(StringComparer.Ordinal).Select(repository.FromFolder)];
        var log = repository.Run(["--literal-pathspecs", "log", Head, "--all", "-m", "-M", "--raw", "--no-abbrev", "--no-ext-diff", "--format=%x01%H", "--", .. paths]);
        var entries = new List<(string Commit, string Before, string After)>();
        var commit = "";
        foreach (var line in log.IsDone ? log.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            if (line[0] == '\u0001')
            {
                commit = line[1..];
            }
            else if (line.Split(' ', 5) is [[':', ..], _, var was, var now, _])
            {
                entries.Add((commit, was, now));
            }
        }

        return entries;
    }
}
