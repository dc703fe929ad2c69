namespace JourneyKit;

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

    /// <summary>Names the files of a folder, for a message to offer the one that was meant by a path that leads to none.</summary>
    /// <param name="folder">The path of the folder below the root, as in <see cref="Read"/>; empty for the root itself.</param>
    /// <param name="most">The most names that are of use.</param>
    /// <returns>The names in any order; none where there are more, or where they are not known; null where there is no such folder.</returns>
    IReadOnlyList<string>? NamesIn(string folder, int most) => [];
}
