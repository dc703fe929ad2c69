namespace JourneyKit.Documents;

/// <summary>Files on disk, below one folder. Links are followed first: what they lead to has to lie below it too.</summary>
public sealed class DiskFiles : IJourneyFiles
{
    private readonly string root;
    private readonly string realRoot;

    /// <summary>Makes a boundary around a folder.</summary>
    /// <param name="root">The folder; empty for the current one.</param>
    public DiskFiles(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        this.root = Path.GetFullPath(root.Length == 0 ? "." : root);
        realRoot = LinkPath.Resolve(this.root) ?? this.root;
    }

    /// <inheritdoc/>
    public FileContent Read(string path, int mostBytes)
    {
        try
        {
            var real = LinkPath.Resolve(Path.Combine(root, path));
            if (real is null)
            {
                return FileContent.Failed("its links lead in a circle");
            }

            if (!LinkPath.IsBelow(real, realRoot))
            {
                return FileContent.Failed("it leads out of the folder that may be read");
            }

            if (Directory.Exists(real))
            {
                return FileContent.Failed("it is a folder");
            }

            if (!File.Exists(real) || !HasExactCase(path))
            {
                return FileContent.Failed(path.Contains('\uFFFD', StringComparison.Ordinal) ? "its name has bytes that are no UTF-8" : "there is no such file");
            }

            return new FileContent(ReadBytes(real, mostBytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return FileContent.Failed(fault is UnauthorizedAccessException ? "access is denied" : "it could not be read: " + fault.Message.TrimEnd('.'));
        }
    }

    private static byte[] ReadBytes(string path, int mostBytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var most = mostBytes == int.MaxValue ? mostBytes : mostBytes + 1;
        var bytes = new byte[Math.Clamp(stream.Length, 0, most)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // Some file systems find a file under another letter case; a map that relies on it breaks on the next machine.
    private bool HasExactCase(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            return true;
        }

        var folder = root;
        foreach (var name in path.Split('/'))
        {
            if (!Directory.EnumerateFileSystemEntries(folder, name).Any(entry => Path.GetFileName(entry) == name))
            {
                return false;
            }

            folder = Path.Combine(folder, name);
        }

        return true;
    }
}
