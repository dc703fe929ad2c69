namespace JourneyKit.Schema.Reading;

/// <summary>
/// Paths as documents and configurations write them: relative to their own file, <c>/</c> between, never out of the root,
/// in the one form that every system reads alike.
/// </summary>
internal static class WrittenPath
{
    private const int Longest = 1_024;
    private const string LeadsOut = "it leads out of the folder that may be read";

    /// <summary>The path below the root that a path means.</summary>
    /// <param name="file">The file that writes it, below the root.</param>
    /// <param name="written">What it writes.</param>
    /// <param name="path">The path below the root.</param>
    /// <returns>Null, or why the path is refused, as the rest of a sentence.</returns>
    public static string? Resolve(string file, string written, out string path)
    {
        path = "";
        if (RefuseForm(written) is { } refusal)
        {
            return refusal;
        }

        var (ups, names) = Steps(written);
        var folders = file.Split('/')[..^1];
        if (ups > folders.Length)
        {
            return LeadsOut;
        }

        if (RefuseNames(written, ups, names) is { } reason)
        {
            return reason;
        }

        path = string.Join('/', [.. folders[..^ups], .. names]);
        return path.Length > Longest ? TooLong : null;
    }

    /// <summary>Why a path is refused wherever it is written, as the rest of a sentence; null where it can lead somewhere.</summary>
    public static string? RefuseAnywhere(string written)
    {
        if (RefuseForm(written) is { } refusal)
        {
            return refusal;
        }

        var (ups, names) = Steps(written);
        return RefuseNames(written, ups, names);
    }

    /// <summary>The sentence that refuses a path.</summary>
    public static string Refusal(string written, string reason) => $"The path `{NodeWords.Shorten(written)}` is refused: {reason}.";

    private static string? RefuseNames(string written, int ups, List<string> names)
    {
        if (names.Count == 0)
        {
            return "it names no file";
        }

        if (names.Select(RefuseName).FirstOrDefault(reason => reason is not null) is { } reason)
        {
            return reason;
        }

        var shortest = Shortest((ups, names));
        return written == shortest || written == "./" + shortest ? null : $"it is not in its shortest form; write `{shortest}`";
    }

    private static string Shortest((int Ups, List<string> Names) steps) => string.Concat(Enumerable.Repeat("../", steps.Ups)) + string.Join('/', steps.Names);

    private static string TooLong => $"it is longer than {Longest} characters";

    private static string? RefuseForm(string written)
    {
        if (written.Length == 0)
        {
            return "it is empty";
        }

        if (written.Length > Longest)
        {
            return TooLong;
        }

        if (written.StartsWith("\\\\", StringComparison.Ordinal) || written.StartsWith("//", StringComparison.Ordinal))
        {
            return "it names another machine; paths are relative to the file that writes them";
        }

        if (written.Contains("://", StringComparison.Ordinal) || written.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return "it is an address; documents are read from files only";
        }

        if (written.StartsWith('/') || written.StartsWith('\\') || (written.Length > 1 && written[1] == ':'))
        {
            return "it is absolute; paths are relative to the file that writes them";
        }

        return !written.Contains('\\', StringComparison.Ordinal) ? null
            : Steps(written.Replace('\\', '/')) is { Names.Count: > 0 } steps ? $"it has backslashes; names are separated by /: write `{Shortest(steps)}`"
            : "it has backslashes; names are separated by /";
    }

    // How many folders it goes up, and the names from there on.
    private static (int Ups, List<string> Names) Steps(string written)
    {
        var ups = 0;
        var names = new List<string>();
        foreach (var name in written.Split('/'))
        {
            if (name is "" or ".")
            {
                continue;
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
                ups++;
            }
        }

        return (ups, names);
    }

    private static string? RefuseName(string name)
    {
        if (name.Any(c => c == ':' || char.IsControl(c)))
        {
            return "it has a character that no file name may have everywhere";
        }

        if (name[^1] is '.' or ' ')
        {
            return "a name in it ends with a dot or a blank, which not every system keeps";
        }

        return DeviceNames.Contain(name) ? $"`{name}` is a device on Windows, not a file" : null;
    }
}
