using System.Text;

namespace JourneyKit;

/// <summary>Files held in memory, by path.</summary>
/// <param name="texts">The text of each file by its path below the root.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, string> texts) : IJourneyFiles
{
    /// <summary>No files at all.</summary>
    public static MemoryFiles Empty { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public FileContent Read(string path, int mostBytes)
        => texts.TryGetValue(path, out var text) ? new FileContent(Encoding.UTF8.GetBytes(text)) : FileContent.Failed("there is no such file");

    /// <inheritdoc/>
    public IReadOnlyList<string>? NamesIn(string folder, int most)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var before = folder.Length == 0 ? "" : folder + "/";
        var below = texts.Keys.Where(path => path.StartsWith(before, StringComparison.Ordinal)).ToList();
        var names = below.Select(path => path[before.Length..]).Where(name => !name.Contains('/', StringComparison.Ordinal)).Take(most + 1).ToList();
        return below.Count == 0 && before.Length > 0 ? null : names.Count <= most ? names : [];
    }
}
