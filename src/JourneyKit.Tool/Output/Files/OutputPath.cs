namespace JourneyKit.Tool.Output.Files;

/// <summary>Where a name leads that is to be written to, every link followed.</summary>
/// <param name="Full">The path.</param>
/// <param name="Descriptor">The number of the open file that it names, as <c>/dev/stdout</c> names 1; null for a file by its path.</param>
internal sealed record OutputPath(string Full, int? Descriptor)
{
    private const int MostLinks = 40;

    private static readonly string[] FoldersOfDescriptors = ["/dev/fd", "/proc/self/fd", $"/proc/{Environment.ProcessId}/fd"];

    /// <summary>Follows a path.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static OutputPath Of(string path)
    {
        for (var links = 0; links <= MostLinks; links++)
        {
            if (DescriptorOf(path) is { } descriptor)
            {
                return new OutputPath(path, descriptor);
            }

            if (new FileInfo(path).LinkTarget is not { } target)
            {
                return new OutputPath(path, null);
            }

            path = Path.GetFullPath(target, Path.GetDirectoryName(path)!);
        }

        throw new IOException("its links lead in a circle");
    }

    private static int? DescriptorOf(string path)
        => !OperatingSystem.IsWindows() && FoldersOfDescriptors.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal) && int.TryParse(Path.GetFileName(path), out var number) ? number : null;
}
