namespace JourneyKit.Tool.Git;

/// <summary>A file at a revision as git writes it: <c>main:maps/order.journey.yaml</c>; <c>:maps/order.journey.yaml</c> for the index.</summary>
/// <param name="Revision">The revision; empty for the index, with the number of a stage where one is named.</param>
/// <param name="Path">The path: below the top of the repository, or with <c>./</c> or <c>../</c> from the current folder.</param>
internal sealed record RevisionPath(string Revision, string Path)
{
    /// <summary>Takes a name apart; null where it names no revision.</summary>
    public static RevisionPath? Parse(string given)
    {
        var depth = 0;
        for (var i = 0; i < given.Length; i++)
        {
            // In braces stands a text: `HEAD^{/fix: late codes}`.
            depth += given[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (given[i] == ':' && depth <= 0)
            {
                var path = given[(i + 1)..];
                return i == 0 && path.Length > 2 && path[0] is >= '0' and <= '3' && path[1] == ':' ? new RevisionPath(":" + path[0], path[2..])
                    : IsDrive(given, i) || path.StartsWith("//", StringComparison.Ordinal) ? null
                    : new RevisionPath(given[..i], path);
            }
        }

        return null;
    }

    private static bool IsDrive(string given, int colon) => OperatingSystem.IsWindows() && colon == 1 && char.IsAsciiLetter(given[0]);
}
