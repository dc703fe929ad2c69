namespace JourneyKit.Tool.Output.Files;

/// <summary>Puts a new content into a file.</summary>
internal static class FileReplacement
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The file, no link.</param>
    /// <param name="bytes">Its new content.</param>
    /// <param name="facts">What the system knows of it; null where it does not exist or the system cannot say.</param>
    public static void Write(string path, byte[] bytes, FileFacts? facts) => Uninterrupted.Run(() =>
    {
        using var prepared = PreparedFile.Of(path, bytes, facts);
        prepared.Put();
    });
}
