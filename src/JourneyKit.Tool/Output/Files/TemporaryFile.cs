namespace JourneyKit.Tool.Output.Files;

/// <summary>A file that nobody is to see: it becomes another, or goes away.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly FileStream stream;

    private TemporaryFile(FileStream stream, string path)
    {
        this.stream = stream;
        Path = path;
    }

    public string Path { get; }

    public static TemporaryFile Create(string path) => new(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0), path);

    public void Write(byte[] bytes)
    {
        stream.Write(bytes);
        stream.Dispose();
    }

    public void TakeRightsOf(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, File.GetUnixFileMode(path));
        }
    }

    public void MoveTo(string path) => File.Move(Path, path, overwrite: true);

    public void Dispose()
    {
        stream.Dispose();
        File.Delete(Path);
    }
}
