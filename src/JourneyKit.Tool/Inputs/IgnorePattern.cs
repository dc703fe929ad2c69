namespace JourneyKit.Tool.Inputs;

/// <summary>A line of a <c>.gitignore</c>.</summary>
internal sealed class IgnorePattern
{
    private const string AnyFolders = "**";

    private readonly string[] segments;
    private readonly bool isOfFoldersOnly;

    private IgnorePattern(string text, bool isNegated)
    {
        IsNegated = isNegated;
        isOfFoldersOnly = text.EndsWith('/');
        var path = text.TrimEnd('/');
        var isAnchored = path.Contains('/', StringComparison.Ordinal);
        segments = [.. isAnchored ? path.TrimStart('/').Split('/') : [AnyFolders, path]];
    }

    /// <summary>Whether what matches is not ignored after all.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null where it is empty or a comment.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = line.TrimEnd('\r');
        while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal))
        {
            text = text[..^1];
        }

        var isNegated = text.StartsWith('!');
        var pattern = isNegated ? text[1..] : text;
        return text.StartsWith('#') || pattern.Trim('/').Length == 0 ? null : new IgnorePattern(pattern, isNegated);
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">The names of the path below the folder of the file that the line stands in.</param>
    /// <param name="isFolder">Whether it is that of a folder.</param>
    public bool Matches(string[] path, bool isFolder)
    {
        if (isOfFoldersOnly && !isFolder)
        {
            return false;
        }

        var (s, n, star, resume) = (0, 0, -1, 0);
        while (n < path.Length)
        {
            if (s < segments.Length && segments[s] == AnyFolders)
            {
                (star, resume) = (s++, n);
            }
            else if (s < segments.Length && IgnoreGlob.Matches(segments[s], path[n]))
            {
                (s, n) = (s + 1, n + 1);
            }
            else if (star >= 0)
            {
                (s, n) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return s == segments.Length;
    }
}
