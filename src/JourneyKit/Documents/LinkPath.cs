namespace JourneyKit.Documents;

/// <summary>Paths with every link on the way followed.</summary>
internal static class LinkPath
{
    private const int MostLinks = 40;

    // Links that lead through many folders again and again would let a small archive cost much.
    private const int MostSteps = 1_000;

    /// <summary>The path without links; null where they lead in a circle, or too far.</summary>
    public static string? Resolve(string path)
    {
        var (links, steps) = (0, 0);
        var at = Path.GetPathRoot(path)!;
        var names = new Stack<string>();
        Push(names, Path.GetFullPath(path)[at.Length..]);
        while (names.TryPop(out var name))
        {
            if (++steps > MostSteps)
            {
                return null;
            }

            var next = Path.Combine(at, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var full = Path.GetFullPath(target, at);
            at = Path.GetPathRoot(full)!;
            Push(names, full[at.Length..]);
        }

        return at;
    }

    private static void Push(Stack<string> names, string path)
    {
        var steps = path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            names.Push(steps[i]);
        }
    }

    public static bool IsBelow(string path, string root)
    {
        var folder = root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar;
        return path.StartsWith(folder, StringComparison.Ordinal);
    }
}
