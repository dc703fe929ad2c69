namespace JourneyKit.Editing;

/// <summary>Files as they would be: what was edited, and everything else as it is.</summary>
/// <param name="files">Where the others are read.</param>
internal sealed class EditedFiles(IJourneyFiles files) : IJourneyFiles
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> edited = new(StringComparer.Ordinal);

    public FileContent Read(string path, int mostBytes) => edited.TryGetValue(path, out var bytes) ? new FileContent(bytes) : files.Read(path, mostBytes);

    public IReadOnlyList<string>? NamesIn(string folder, int most) => files.NamesIn(folder, most);

    public void Put(string path, ReadOnlyMemory<byte> bytes) => edited[path] = bytes;
}
