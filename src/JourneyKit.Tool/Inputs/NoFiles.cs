namespace JourneyKit.Tool.Inputs;

/// <summary>A place where nothing can be read, always for one reason.</summary>
internal sealed class NoFiles(string reason) : IJourneyFiles
{
    public FileContent Read(string path, int mostBytes) => FileContent.Failed(reason);

    public IReadOnlyList<string>? NamesIn(string folder, int most) => [];
}
