using JourneyKit.Documents;

namespace JourneyKit;

/// <summary>
/// Regular files on disk, below one folder. Links are followed first: what they lead to has to lie below it too. Pipes,
/// sockets and devices are refused without being opened.
/// </summary>
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
        ArgumentNullException.ThrowIfNull(path);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return FileContent.Failed("its name has a null character, which the name of no file can have");
        }

        try
        {
            var real = LinkPath.Resolve(Path.Combine(root, path));
            return Refuse(path, real) is { } reason ? FileContent.Failed(reason) : new FileContent(ReadBytes(real!, mostBytes));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return FileContent.Failed(fault is UnauthorizedAccessException ? "access is denied" : "it could not be read: " + fault.Message.TrimEnd('.'));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? NamesIn(string folder, int most)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            var real = LinkPath.Resolve(Path.Combine(root, folder));
            if (real is null || (real != realRoot && !LinkPath.IsBelow(real, realRoot)))
            {
                return [];
            }

            if (!Directory.Exists(real))
            {
                return File.Exists(real) ? [] : null;
            }

            var files = Directory.EnumerateFiles(real).Take(most + 1).ToList();
            return files.Count <= most ? [.. files.Where(IsRegular).Select(path => Path.GetFileName(path))] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return [];
        }
    }

    // Names are only offered here: a link is followed one step, since whole chains of them for all names are dear.
    private static bool IsRegular(string path)
    {
        var target = new FileInfo(path).LinkTarget is { } link ? Path.Combine(Path.GetDirectoryName(path)!, link) : path;
        return new FileInfo(target) is { Exists: true } file && (target == path || file.LinkTarget is null) && SpecialFile.KindOf(target) is null;
    }

    private string? Refuse(string path, string? real)
    {
        if (real is null)
        {
            return "its links lead in a circle, or too far";
        }

        if (!LinkPath.IsBelow(real, realRoot))
        {
            return "it leads out of the folder that may be read";
        }

        if (Directory.Exists(real))
        {
            return "it is a folder";
        }

        if (path.EndsWith('/') || !File.Exists(real) || !ExactCase.Holds(root, path))
        {
            return path.Contains('\uFFFD', StringComparison.Ordinal) ? "its name has bytes that are no UTF-8" : "there is no such file";
        }

        return SpecialFile.KindOf(real) is { } kind ? $"it is {kind}, and only regular files are read" : null;
    }

    private static byte[] ReadBytes(string path, int mostBytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var most = mostBytes == int.MaxValue ? mostBytes : mostBytes + 1;
        var bytes = new byte[Math.Clamp(stream.Length, 0, most)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
