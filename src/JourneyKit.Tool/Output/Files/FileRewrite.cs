namespace JourneyKit.Tool.Output.Files;

/// <summary>Writes a new content over the old one, in the same file. Where there is no room for all of it, the old content comes back.</summary>
internal static class FileRewrite
{
    public static void Write(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        var old = new byte[stream.Length];
        stream.ReadExactly(old);
        try
        {
            Put(stream, bytes);
        }
        catch (IOException)
        {
            Put(stream, old);
            throw;
        }
    }

    // The length last: what is overwritten needs no new room on the disk.
    private static void Put(FileStream stream, byte[] bytes)
    {
        stream.Position = 0;
        stream.Write(bytes);
        stream.SetLength(bytes.Length);
    }
}
