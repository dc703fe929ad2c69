namespace JourneyKit.Documents;

/// <summary>
/// The one way by which a reader gets at files. Replace it to read from memory, an archive or a revision; what may be
/// read is decided here and nowhere else.
/// </summary>
public interface IJourneyFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path below the root: names with <c>/</c> between, never empty, absolute, or with <c>.</c> or <c>..</c>.</param>
    /// <param name="mostBytes">How many bytes to read at the most; a longer file may be cut one byte after them.</param>
    /// <returns>The bytes, or why there are none. Nothing is thrown for a file that cannot be read.</returns>
    FileContent Read(string path, int mostBytes);
}
