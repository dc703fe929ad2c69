using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>The two documents that diff compares.</summary>
internal static class DiffSides
{
    /// <summary>Reads them. Beside a file at a revision, paths in the other may lead to every file of the repository, too.</summary>
    public static (ReadInput First, ReadInput Second) Read(string first, string second, Workspace workspace, DocumentReader reader, CliHost host)
    {
        var (left, right) = (IsOfRevision(first, workspace), IsOfRevision(second, workspace));
        return (Read(first, right && !left), Read(second, left && !right));

        ReadInput Read(string name, bool isBesideRevision)
            => isBesideRevision && !InputFile.MeansStandardInput(name) && workspace.IsFile(name) && Beside(name, workspace, host) is { } file ? reader.ReadOne(file) : reader.ReadOne(name);
    }

    private static bool IsOfRevision(string name, Workspace workspace) => !InputFile.MeansStandardInput(name) && !workspace.IsFile(name) && RevisionPath.Parse(name) is not null;

    private static InputFile? Beside(string name, Workspace workspace, CliHost host)
    {
        var file = workspace.Locate(name, mayBePipe: true);
        var repository = host.Git.Here(host);
        return file.IsStream || repository.IsBare || PathChoice.PathOf(repository, name) is null ? null : workspace.LocateIn(repository.Top, file.FullPath);
    }
}
