using System.Formats.Tar;

namespace JourneyKit.Documents;

/// <summary>
/// Tells pipes, sockets and devices from files without opening them: a pipe that nobody writes to would never be opened
/// at all, and opening a device can set it going.
/// </summary>
internal static class SpecialFile
{
    /// <summary>What is there in place of a regular file, with its article; null where it is one.</summary>
    /// <param name="path">The path of something that exists and is no folder, its links followed.</param>
    public static string? KindOf(string path)
    {
        // None of them has a length, and a file that has none holds nothing that would have to be copied below.
        if (OperatingSystem.IsWindows() || new FileInfo(path).Length > 0)
        {
            return null;
        }

        try
        {
            return EntryTypeOf(path) switch
            {
                TarEntryType.Fifo => "a named pipe",
                TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
                _ => null,
            };
        }
        catch (IOException)
        {
            return CanBeOpened(path) ? "a file of the system" : "a socket";
        }
    }

    // A socket is never opened by its name.
    private static bool CanBeOpened(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    // Archives keep the sort of each entry: nothing else in the base library asks the system for it.
    private static TarEntryType? EntryTypeOf(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
