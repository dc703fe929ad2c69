namespace JourneyKit.Tool.Git.History;

/// <summary>Files, with a record of which were asked for: what a document depends on.</summary>
internal sealed class RecordingFiles(IJourneyFiles files) : IJourneyFiles
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The paths that were asked for, whether or not there was such a file.</summary>
    public IReadOnlySet<string> Asked => asked;

    /// <inheritdoc/>
    public FileContent Read(string path, int mostBytes)
    {
        asked.Add(path);
        return files.Read(path, mostBytes);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? NamesIn(string folder, int most) => files.NamesIn(folder, most);
}
