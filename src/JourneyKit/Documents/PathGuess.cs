using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Documents;

/// <summary>Finds the file that was meant by a path that leads to none: in another letter case, with another ending, or misspelt.</summary>
internal static class PathGuess
{
    // A folder with more files than this is not searched.
    private const int MostNames = 1_000;
    private const int MostOffered = 3;

    private static readonly string[] Endings = [.. JourneyFormats.FileEndings, ".yaml", ".yml", ".json", ".journey"];

    /// <summary>What a message says of a path that could not be read, to be appended; nothing where nothing is known.</summary>
    /// <param name="files">The boundary: no other folder is looked into than the one that the path names.</param>
    /// <param name="from">The file that writes the path, below the root.</param>
    /// <param name="path">The path below the root.</param>
    /// <param name="written">The path as it is written.</param>
    public static string Hint(IJourneyFiles files, string from, string path, string written)
    {
        var (folder, name) = (path[..Math.Max(0, path.LastIndexOf('/'))], path[(path.LastIndexOf('/') + 1)..]);
        var before = written[..(written.LastIndexOf('/') + 1)];
        if (files.NamesIn(folder, MostNames) is not { } names)
        {
            return folder.Length == 0 ? "" : $" There is no folder `{NodeWords.Shorten(before.TrimEnd('/'))}`.";
        }

        var known = names.Where(other => IsDocument(other) && (folder.Length == 0 ? other : $"{folder}/{other}") != from).Order(StringComparer.Ordinal).ToList();
        var meant = known.Contains(name, StringComparer.Ordinal) ? [] : Meant(name, known);
        return meant.Count == 0 ? "" : Suggestion.Sentence([.. meant.Select(other => before + other)]);
    }

    private static List<string> Meant(string name, List<string> known)
    {
        var sameStem = known.FindAll(other => string.Equals(Stem(other), Stem(name), StringComparison.OrdinalIgnoreCase));
        return sameStem.Find(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } sameName ? [sameName]
            : sameStem.Count is > 0 and <= MostOffered ? sameStem
            : Suggestion.Nearest(name, known) is { } near ? [near]
            : [];
    }

    // Names that no document could write are not offered.
    private static bool IsDocument(string name) => Stem(name).Length < name.Length && WrittenPath.RefuseAnywhere(name) is null;

    private static string Stem(string name)
        => Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending ? name[..^ending.Length] : name;
}
