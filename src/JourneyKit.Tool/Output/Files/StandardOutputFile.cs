namespace JourneyKit.Tool.Output.Files;

/// <summary>The file that a shell has turned standard output to: what is read must not be it, or the output lands in the input.</summary>
internal static class StandardOutputFile
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;

    private static readonly Lazy<FileFacts?> Facts = new(() => FileFacts.OfDescriptor(StandardOutput) is { Kind: FileKind.Regular } facts ? facts : null);

    /// <summary>Whether a file is the one that standard output goes to; false where the system cannot say.</summary>
    public static bool Is(string path) => Facts.Value is { } facts && FileFacts.Of(path)?.Identity == facts.Identity;

    /// <summary>Whether standard input comes from the file that standard output goes to.</summary>
    public static bool IsStandardInput() => Facts.Value is { } facts && FileFacts.OfDescriptor(StandardInput)?.Identity == facts.Identity;
}
