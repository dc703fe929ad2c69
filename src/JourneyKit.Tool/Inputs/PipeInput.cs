using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Inputs;

/// <summary>
/// Pipes that the command line names: one that a shell has opened (<c>&lt;(command)</c>, which is <c>/dev/fd/63</c>), or a
/// named one. They are read once. What documents name is never read from pipes.
/// </summary>
internal static class PipeInput
{
    private static readonly string[] Folders = ["/dev/fd/", "/proc/self/fd/"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whether a path is that of a pipe.</summary>
    public static bool Is(string path) => DescriptorOf(path) is { } descriptor
        ? File.Exists(path) && !StandardStream.IsClosed(descriptor)
        : FileFacts.Of(path)?.Kind == FileKind.Pipe;

    /// <summary>The number of what a shell has opened; null for a path of another sort.</summary>
    public static int? DescriptorOf(string path)
        => Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } folder && int.TryParse(path[folder.Length..], out var number) && number >= 0 ? number : null;

    /// <summary>Reads a pipe to its end, or to the limit.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="mostBytes">The most bytes that a document has.</param>
    public static FileContent Read(string path, int mostBytes)
    {
        try
        {
            // A named pipe is not opened before somebody writes to it.
            var opening = Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0));
            if (Task.WaitAny([opening], Patience) < 0)
            {
                return FileContent.Failed("it is a named pipe, and nobody writes to it");
            }

            using var stream = opening.GetAwaiter().GetResult();
            return Read(stream, mostBytes);
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return FileContent.Failed(FaultText.Of(fault));
        }
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    public static FileContent Read(Stream stream, int mostBytes)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int length; bytes.Length <= mostBytes && (length = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, length);
        }

        return new FileContent(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }
}
