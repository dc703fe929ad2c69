namespace JourneyKit.Documents;

/// <summary>
/// Whether a path is written in the letter case of its files. Some file systems find them under another; a map that
/// relies on it breaks on the next machine.
/// </summary>
internal static class ExactCase
{
    /// <summary>Whether every name of a path is written as in its folder.</summary>
    /// <param name="root">The folder that the path begins in.</param>
    /// <param name="path">The path of something that exists.</param>
    public static bool Holds(string root, string path)
    {
        var folder = root;
        foreach (var name in path.Split('/'))
        {
            // Looking into the folder is needed only where its file system does not care.
            if (Swapped(name) is var other && other != name && Path.Exists(Path.Combine(folder, other))
                && !Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry.AsSpan()).SequenceEqual(name)))
            {
                return false;
            }

            folder = Path.Combine(folder, name);
        }

        return true;
    }

    private static string Swapped(string name) => string.Create(name.Length, name, (swapped, written) =>
    {
        for (var i = 0; i < swapped.Length; i++)
        {
            swapped[i] = char.IsUpper(written[i]) ? char.ToLowerInvariant(written[i]) : char.ToUpperInvariant(written[i]);
        }
    });
}
