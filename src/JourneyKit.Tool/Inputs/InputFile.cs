namespace JourneyKit.Tool.Inputs;

/// <summary>A file to read, or standard input.</summary>
/// <param name="FullPath">Where it is; for standard input where it would be.</param>
/// <param name="Name">What it is called in output.</param>
/// <param name="Root">The folder that no path in it may lead out of.</param>
/// <param name="RootName">What that folder is called in output; empty for the current directory.</param>
internal sealed record InputFile(string FullPath, string Name, string Root, string RootName)
{
    public const string StandardInput = "-";

    public bool IsStandardInput { get; init; }

    /// <summary>Its path below the root, with <c>/</c> between.</summary>
    public string PathBelowRoot => Path.GetRelativePath(Root, FullPath).Replace('\\', '/');
}
