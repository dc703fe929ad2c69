namespace JourneyKit.Documents;

/// <summary>Paths as documents write them: relative to their own file, <c>/</c> between, never out of the root.</summary>
internal static class WrittenPath
{
    /// <summary>The path below the root that a path means.</summary>
    /// <param name="file">The file that writes it, below the root.</param>
    /// <param name="written">What it writes.</param>
    /// <param name="path">The path below the root.</param>
    /// <returns>Null, or why the path is refused, as the rest of a sentence.</returns>
    public static string? Resolve(string file, string written, out string path)
    {
        path = "";
        if (written.Length == 0)
        {
            return "it is empty";
        }

        if (written.StartsWith("\\\\", StringComparison.Ordinal) || written.StartsWith("//", StringComparison.Ordinal))
        {
            return "it names another machine; paths are relative to the file that writes them";
        }

        if (written.Contains("://", StringComparison.Ordinal))
        {
            return "it is an address; documents are read from files only";
        }

        if (written.StartsWith('/') || written.StartsWith('\\') || (written.Length > 1 && written[1] == ':'))
        {
            return "it is absolute; paths are relative to the file that writes them";
        }

        if (written.Contains('\\', StringComparison.Ordinal))
        {
            return "it has backslashes; names are separated by /";
        }

        var names = new List<string>(file.Split('/')[..^1]);
        foreach (var name in written.Split('/'))
        {
            if (name is "" or ".")
            {
                continue;
            }

            if (name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal))
            {
                return "it has a character that no file name may have everywhere";
            }

            if (name != "..")
            {
                names.Add(name);
            }
            else if (names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else
            {
                return "it leads out of the folder that may be read";
            }
        }

        path = string.Join('/', names);
        return path.Length == 0 ? "it names no file" : null;
    }
}
