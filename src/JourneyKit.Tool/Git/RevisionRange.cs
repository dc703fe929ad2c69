namespace JourneyKit.Tool.Git;

/// <summary>Two states of a repository to compare, as git writes them: <c>A..B</c>; <c>A...B</c>, from where the two parted; or one revision and the working tree.</summary>
/// <param name="From">The first revision.</param>
/// <param name="To">The second revision; null for the working tree.</param>
/// <param name="IsFromParting">Whether the first state is the one where the two parted.</param>
internal sealed record RevisionRange(string From, string? To, bool IsFromParting)
{
    private const string Head = "HEAD";

    /// <summary>Takes <c>A..B</c> or <c>A...B</c> apart; null where a name is neither.</summary>
    public static RevisionRange? Parse(string given)
    {
        var dots = given.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return null;
        }

        var isFromParting = given.AsSpan(dots).StartsWith("...");
        var (from, to) = (given[..dots], given[(dots + (isFromParting ? 3 : 2))..]);

        // A path can lead upwards.
        return to.StartsWith('/') || from.EndsWith('/') || to.StartsWith('.') ? null : new RevisionRange(Or(from), Or(to), isFromParting);
    }

    /// <summary>The range with both ends as revisions that can be read.</summary>
    /// <exception cref="Refusal">There is no such revision.</exception>
    public (Revision From, Revision? To) In(GitRepository repository)
    {
        if (!IsFromParting)
        {
            return (repository.Find(From), To is null ? null : repository.Find(To));
        }

        var parting = repository.MergeBase(From, To ?? Head);
        return (repository.Find(repository.ShortOf(parting)), To is null ? null : repository.Find(To));
    }

    private static string Or(string name) => name.Length == 0 ? Head : name;
}
