using JourneyKit.Tool.Git.History;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git;

/// <summary>Which files a branch has touched, in commits or not yet: since it left a revision.</summary>
internal sealed class ChangedSince
{
    private readonly Workspace workspace;
    private readonly string top;
    private readonly HashSet<string> touched;

    private ChangedSince(string revision, Workspace workspace, string top, HashSet<string> touched)
    {
        Revision = revision;
        this.workspace = workspace;
        this.top = top;
        this.touched = touched;
    }

    /// <summary>The revision, as the user calls it.</summary>
    public string Revision { get; }

    /// <summary>Looks for them in the repository of the current folder.</summary>
    /// <exception cref="Refusal">There is no such revision or repository, or the branch has nothing in common with the revision.</exception>
    public static ChangedSince Of(string revision, Workspace workspace, CliHost host)
    {
        var repository = host.Git.Here(host);
        var changes = ChangedFiles.Since(repository, repository.MergeBase(revision, "HEAD"));
        return new ChangedSince(revision, workspace, repository.Top, changes.SelectMany(change => new[] { change.Before, change.After }).OfType<string>().Select(path => workspace.Full(repository.FromFolder(path))).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The file with a record of what is read for it; its paths may lead to every file of the repository.</summary>
    public InputFile Recorded(InputFile file)
    {
        if (file.IsStream || Path.GetRelativePath(top, file.FullPath).StartsWith("..", StringComparison.Ordinal))
        {
            return file;
        }

        var located = workspace.LocateIn(top, file.FullPath);
        return located with { IsNamed = file.IsNamed, Files = new RecordingFiles(new DiskFiles(located.Root)) };
    }

    /// <summary>Whether a document has changed: in its own file, in what it includes, extends or names as its baseline, or by how it is checked.</summary>
    /// <param name="input">The document, read from a file that was recorded.</param>
    /// <param name="configuration">What says how it is checked.</param>
    public bool Has(ReadInput input, FoundConfiguration configuration)
        => input.File.Files is not RecordingFiles files
            || files.Asked.Any(path => touched.Contains(Path.GetFullPath(Path.Combine(input.File.Root, path))))
            || configuration.Sources.Any(source => touched.Contains(workspace.Full(source)));
}
