using JourneyKit.Tool.Git;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>A map as it was at a revision, and as it is now.</summary>
internal static class EarlierState
{
    /// <summary>Reads both. A file that was renamed since is found by its old name.</summary>
    /// <exception cref="Refusal">There is no such revision, or the file was not there.</exception>
    public static MapStates Read(string from, string[] names, Workspace workspace, DocumentReader reader, CliHost host)
    {
        if (names is not [var name] || InputFile.MeansStandardInput(name))
        {
            throw new Refusal("`--from` compares one file with itself; give one file");
        }

        if (!workspace.IsFile(name))
        {
            throw new Refusal(Directory.Exists(workspace.Full(name)) ? $"`{name}` is a folder; one file is needed" : MissingFile.Message(name, workspace)) { Path = name };
        }

        var file = workspace.Locate(name);
        var (repository, path) = host.Git.OfFile(host, name, file.FullPath);
        var revision = repository.Find(from);
        var earlier = Names(repository, from, path).FirstOrDefault(known => revision.Files.Find(known) is not null);
        return earlier is null
            ? throw new Refusal($"`{name}` was not there at `{from}`, nor under an earlier name; name a later revision") { Path = name }
            : MapStates.Of(reader.ReadOne(workspace.Locate(revision, repository.Top, earlier)), reader.ReadOne(workspace.LocateIn(repository.Top, file.FullPath)));
    }

    private static IEnumerable<string> Names(GitRepository repository, string from, string path)
        => new[] { path }.Concat(ChangedFiles.Since(repository, from).Where(change => change.After == path).Select(change => change.Before).OfType<string>()).Concat(FileNames.Of(repository, path));
}
