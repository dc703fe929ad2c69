using System.Text;
using JourneyKit.Documents;
using JourneyKit.Formats;
using JourneyKit.Model;

namespace JourneyKit;

/// <summary>
/// Reads documents with all that they extend and include. Whatever a file holds, the answer is a document with
/// diagnostics; exceptions are for misuse alone. A reader keeps no state and can be shared between threads.
/// </summary>
/// <param name="options">How to read; null for the defaults.</param>
public sealed class JourneyReader(JourneyReaderOptions? options = null)
{
    private const string Unnamed = "document";
    private const int BufferSize = 81_920;

    private readonly JourneyReaderOptions options = options ?? new JourneyReaderOptions();

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path; where the options name a root or files, relative to them.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in its diagnostics. A file that cannot be read, or a folder, is a diagnostic, too.</returns>
    public JourneyDocument ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (root, name) = Place(path);
        return new DocumentLoader(options.Files ?? new DiskFiles(root), options.Limits, root).Load(name);
    }

    /// <summary>Reads a file without blocking the caller.</summary>
    /// <param name="path">Its path; where the options name a root or files, relative to them.</param>
    /// <param name="cancellation">Gives up before the reading begins.</param>
    /// <returns>The document, as <see cref="ReadFile"/> gives it.</returns>
    public Task<JourneyDocument> ReadFileAsync(string path, CancellationToken cancellation = default) => Task.Run(() => ReadFile(path), cancellation);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its notation; null to tell by its first character.</param>
    /// <param name="path">Its name in messages, to which the paths in it are relative.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in its diagnostics.</returns>
    public JourneyDocument Read(string text, JourneyFormat? format = null, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Encoding.UTF8.GetBytes(text), format, path);
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="utf8">The bytes. They are kept, to find positions in.</param>
    /// <param name="format">Their notation; null to tell by the first character.</param>
    /// <param name="path">Their name in messages, to which the paths in them are relative.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in its diagnostics.</returns>
    public JourneyDocument Read(ReadOnlyMemory<byte> utf8, JourneyFormat? format = null, string? path = null)
    {
        if (format is { } stated)
        {
            Argument.Defined(stated, nameof(format));
        }

        var files = options.Files ?? (options.Root is { } root ? new DiskFiles(root) : MemoryFiles.Empty);
        return new DocumentLoader(files, options.Limits, options.Root ?? "")
            .Load((path ?? Unnamed).Replace('\\', '/'), utf8, format ?? JourneyFormats.FromContent(utf8.Span));
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="format">Its notation; null to tell by its first character.</param>
    /// <param name="path">Its name in messages, to which the paths in it are relative.</param>
    /// <returns>The document: its map or library, or null for both and what is wrong in its diagnostics.</returns>
    public JourneyDocument Read(Stream stream, JourneyFormat? format = null, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int length; bytes.Length <= options.Limits.Bytes && (length = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, length);
        }

        return Read(ContentOf(bytes), format, path);
    }

    /// <summary>Reads a stream to its end, or to the limit, without blocking the caller: also a request's body in a web server that forbids blocking reads.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="format">Its notation; null to tell by its first character.</param>
    /// <param name="path">Its name in messages, to which the paths in it are relative.</param>
    /// <param name="cancellation">Gives up between two reads.</param>
    /// <returns>The document. What it extends or includes is read from files, where the options allow any.</returns>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task<JourneyDocument> ReadAsync(Stream stream, JourneyFormat? format = null, string? path = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (int length; bytes.Length <= options.Limits.Bytes && (length = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            bytes.Write(buffer, 0, length);
        }

        return Read(ContentOf(bytes), format, path);
    }

    /// <summary>Where it reads files, for people: <c>reader of files below maps</c>.</summary>
    public override string ToString() => $"reader of {(options.Files is { } files ? $"files from {files.GetType().Name}" : $"files below {options.Root ?? "each document's own folder"}")}";

    private static ReadOnlyMemory<byte> ContentOf(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    private (string Root, string Name) Place(string path)
    {
        // No path of the disk has a null character: it is left for the reader of files to refuse.
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return (options.Root ?? "", path);
        }

        if (options.Root is { } root)
        {
            return (root, RelativeTo(root, path));
        }

        return options.Files is not null ? ("", path.Replace('\\', '/')) : (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
    }

    private string RelativeTo(string root, string path)
        => (options.Files is null ? Path.GetRelativePath(Path.GetFullPath(root.Length == 0 ? "." : root), Path.GetFullPath(path)) : path).Replace('\\', '/');
}
