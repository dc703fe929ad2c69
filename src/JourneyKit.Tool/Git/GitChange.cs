namespace JourneyKit.Tool.Git;

/// <summary>A file that differs between two states of a repository.</summary>
/// <param name="Before">Its path in the first; null where it was not there.</param>
/// <param name="After">Its path in the second; null where it is not there any more.</param>
internal sealed record GitChange(string? Before, string? After)
{
    /// <summary>Takes the fields of <c>git diff --name-status -z</c>.</summary>
    public static IReadOnlyList<GitChange> Parse(IReadOnlyList<string> fields)
    {
        var changes = new List<GitChange>();
        for (var i = 0; i + 1 < fields.Count; i += 2)
        {
            changes.Add(fields[i][0] switch
            {
                'A' => new GitChange(null, fields[i + 1]),
                'D' => new GitChange(fields[i + 1], null),
                'R' => new GitChange(fields[i + 1], fields[++i + 1]),
                'C' => new GitChange(null, fields[++i + 1]),
                _ => new GitChange(fields[i + 1], fields[i + 1]),
            });
        }

        return changes;
    }
}
