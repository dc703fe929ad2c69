using JourneyKit.Tool.Git;

namespace JourneyKit.Tool.Inputs;

/// <summary>Where names on the command line lead, how far files may reach, and what files are called in output.</summary>
/// <param name="currentDirectory">The folder that relative names start from; null where it does not exist any more.</param>
/// <param name="givenRoot">The folder named by <c>--root</c>; null for none.</param>
/// <param name="inputName">What standard input is called; null for nothing.</param>
internal sealed class Workspace(string? currentDirectory, string? givenRoot, string? inputName)
{
    private const string NamelessInput = "<stdin>";

    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> revisions = new(StringComparer.Ordinal);
    private readonly string? root = givenRoot is null ? null : Full(givenRoot, currentDirectory);

    /// <summary>The file that a name means, whether or not it exists.</summary>
    /// <param name="given">The name.</param>
    /// <param name="mayBePipe">Whether it stands on the command line, where it may be that of standard input or of a pipe.</param>
    /// <exception cref="Refusal">It lies outside the root.</exception>
    public InputFile Locate(string given, bool mayBePipe = false)
    {
        if (root is not null && !Directory.Exists(root))
        {
            throw new Refusal($"the root `{givenRoot}` is no folder");
        }

        var isStandardInput = mayBePipe && InputFile.MeansStandardInput(given);
        var pipe = mayBePipe && !isStandardInput && Full(given) is var path && PipeInput.Is(path) ? path : null;
        var name = isStandardInput ? inputName ?? NamelessInput
            : pipe is not null && PipeInput.DescriptorOf(pipe) is { } descriptor ? $"<fd{descriptor}>"
            : given;
        var full = Full(name);
        var boundary = root ?? (currentDirectory is not null && IsBelow(full, currentDirectory) ? currentDirectory : Path.GetDirectoryName(full)!);
        if (!IsBelow(full, boundary))
        {
            throw new Refusal($"`{name}` lies outside the root `{givenRoot}`");
        }

        var isRooted = Path.IsPathRooted(root is null ? name : givenRoot);
        return new InputFile(full, Show(full, Path.IsPathRooted(name)), boundary, Show(boundary, isRooted)) { IsStandardInput = isStandardInput, Pipe = pipe };
    }

    /// <summary>The file of a repository at a revision.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="top">The folder that paths of the repository start from.</param>
    /// <param name="path">Its path below that.</param>
    public InputFile Locate(Revision revision, string top, string path)
    {
        revisions.Add(revision.Prefix + "/");
        return new InputFile(Path.Combine(top, path), revision.Prefix + path, top, revision.Prefix) { Files = revision.Files };
    }

    /// <summary>A file of the working tree, from which paths may lead to every file of its repository, but not out of <c>--root</c>.</summary>
    /// <param name="top">The folder that paths of the repository start from.</param>
    /// <param name="full">The path of the file.</param>
    public InputFile LocateIn(string top, string full)
        => root is not null ? Locate(full) : new InputFile(full, ShowFolder(full), top, ShowFolder(top));

    /// <summary>The path of a name.</summary>
    /// <exception cref="Refusal">It is empty, which mostly is a variable that was not set.</exception>
    public string Full(string given) => Full(given, currentDirectory);

    /// <summary>Whether a name is that of a file; with a separator at its end it would be a folder's.</summary>
    public bool IsFile(string given) => File.Exists(Full(given)) && !Path.EndsInDirectorySeparator(given);

    /// <summary>The file that an option names, wherever it lies; a link is followed.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public string RealPathOf(string given)
    {
        var full = Full(given);
        if (!IsFile(given))
        {
            throw new Refusal(Directory.Exists(full) ? $"`{given}` is a folder; one file is needed" : MissingFile.Message(given, this));
        }

        return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    /// <summary>
    /// The folder that nothing a configuration names may lie out of: its repository, so that a part of a project can extend
    /// the configuration of the whole; without one the same as for a map in its place. Never above <c>--root</c>.
    /// </summary>
    public string BoundaryOfConfiguration(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (root is not null && IsBelow(path, root))
        {
            return root;
        }

        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return currentDirectory is not null && IsBelow(path, currentDirectory) ? currentDirectory : folder;
    }

    /// <summary>What a path that the reader reports is called in output.</summary>
    public string Show(string reported)
    {
        if (reported.Length == 0)
        {
            return reported;
        }

        // Thousands of findings stand in one file: they share its name.
        if (!shown.TryGetValue(reported, out var name))
        {
            var revision = revisions.FirstOrDefault(prefix => reported.StartsWith(prefix, StringComparison.Ordinal));
            shown.Add(reported, name = revision is null ? Show(Full(reported), Path.IsPathRooted(reported)) : revision[..^1] + reported[revision.Length..]);
        }

        return name;
    }

    /// <summary>What a folder above files is called in output: as a way from the current folder where it holds that or lies in it.</summary>
    public string ShowFolder(string full)
        => Show(full, isRooted: currentDirectory is null || !IsBelow(currentDirectory, full));

    /// <summary>A sentence of the reader, with files of revisions named as output names them.</summary>
    public string Words(string message) => revisions.Aggregate(message, (words, prefix) => words.Replace(prefix, prefix[..^1], StringComparison.Ordinal));

    /// <summary>A place as output names it.</summary>
    public SourceSpan Show(SourceSpan span) => span with { Path = Show(span.Path) };

    private string Show(string full, bool isRooted)
    {
        if (full == currentDirectory)
        {
            return "";
        }

        return (currentDirectory is null || (isRooted && !IsBelow(full, currentDirectory)) ? full : Path.GetRelativePath(currentDirectory, full)).Replace('\\', '/');
    }

    private static string Full(string given, string? currentDirectory)
    {
        if (given.Length == 0)
        {
            throw new Refusal("a path is empty");
        }

        if (given.Contains('\0', StringComparison.Ordinal))
        {
            throw new Refusal($"`{given}` has a character that no path has");
        }

        if (currentDirectory is null && !Path.IsPathRooted(given))
        {
            throw new Refusal($"`{given}` is relative to the current folder, which does not exist any more");
        }

        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentDirectory ?? Path.GetPathRoot(given)!));
    }

    private static bool IsBelow(string full, string folder)
    {
        var relative = Path.GetRelativePath(folder, full);
        return relative != ".." && relative != "." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
