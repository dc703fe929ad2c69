namespace JourneyKit.Tool.Inputs;

/// <summary>A file to read, standard input, or a pipe.</summary>
/// <param name="FullPath">Where it is; for standard input where it would be.</param>
/// <param name="Name">What it is called in output.</param>
/// <param name="Root">The folder that no path in it may lead out of.</param>
/// <param name="RootName">What that folder is called in output; empty for the current directory.</param>
internal sealed record InputFile(string FullPath, string Name, string Root, string RootName)
{
    public const string StandardInput = "-";

    public bool IsStandardInput { get; init; }

    /// <summary>Whether the command line names it, and not only a folder or pattern that leads to it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The path of the pipe that it is read from; null where it is none.</summary>
    public string? Pipe { get; init; }

    /// <summary>Where it and what it names are read, where that is a revision of a repository; null for the disk.</summary>
    public IJourneyFiles? Files { get; init; }

    /// <summary>Whether it is read once, and no other file can name it.</summary>
    public bool IsStream => IsStandardInput || Pipe is not null;

    /// <summary>Whether a name on the command line means standard input.</summary>
    public static bool MeansStandardInput(string given) => given is StandardInput or "/dev/stdin" or "/dev/fd/0" or "/proc/self/fd/0";

    /// <summary>Its path below the root, with <c>/</c> between.</summary>
    public string PathBelowRoot => Path.GetRelativePath(Root, FullPath).Replace('\\', '/');
}
