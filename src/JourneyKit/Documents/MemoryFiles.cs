using System.Text;

namespace JourneyKit.Documents;

/// <summary>Files held in memory, by path.</summary>
/// <param name="texts">The text of each file by its path below the root.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, string> texts) : IJourneyFiles
{
    /// <summary>No files at all.</summary>
    public static MemoryFiles Empty { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public FileContent Read(string path, int mostBytes)
        => texts.TryGetValue(path, out var text) ? new FileContent(Encoding.UTF8.GetBytes(text)) : FileContent.Failed("there is no such file");
}
