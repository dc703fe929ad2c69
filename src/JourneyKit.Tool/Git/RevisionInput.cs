using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git;

/// <summary>Finds the file that a name such as <c>main:maps/order.journey.yaml</c> means.</summary>
internal static class RevisionInput
{
    /// <summary>The file; null where the name does not look like one at a revision.</summary>
    /// <param name="given">The name.</param>
    /// <param name="workspace">What files are called.</param>
    /// <param name="host">The process.</param>
    /// <exception cref="Refusal">It looks like one, and there is no such file or revision.</exception>
    public static InputFile? Locate(string given, Workspace workspace, CliHost host)
    {
        if (RevisionPath.Parse(given) is not { } name)
        {
            return null;
        }

        var repository = host.Git.Here(host);
        var revision = repository.Find(name.Revision);
        if (repository.PathOf(name.Path) is not { } path)
        {
            throw new Refusal($"`{given}` leads out of the repository `{repository.Top}`") { Path = given };
        }

        return revision.Files.Read(path.Length == 0 ? "." : path, 1).Failure is null ? workspace.Locate(revision, repository.Top, path) : throw new Refusal(Missing(given, path, revision, repository)) { Path = given };
    }

    /// <summary>Why a file cannot be read at a revision, and which one may have been meant.</summary>
    public static string Missing(string given, string path, Revision revision, GitRepository repository)
    {
        var entry = path.Length == 0 ? GitEntry.OfFolder("") : revision.Files.Find(path);
        if (entry is not null)
        {
            return entry.IsFolder ? $"`{given}` is a folder; one file is needed" : $"`{given}` cannot be read: {revision.Files.Read(path, 1).Failure}";
        }

        // As git itself, the path starts at the top; from a subfolder people forget that.
        if (revision.Files.Find(repository.Prefix + path) is { IsFile: true })
        {
            return $"`{given}`: there is no such file at this revision; did you mean `{revision.Prefix}./{path}`, which starts from the current folder?";
        }

        var reason = revision.Files.Read(path, 1).Failure;
        var end = path.LastIndexOf('/') + 1;
        var near = NearName.Of(path[end..], revision.Files.NamesIn(path[..Math.Max(0, end - 1)], int.MaxValue) ?? []);
        return $"`{given}`: {reason}{(near is null ? "" : $"; did you mean `{revision.Prefix}{path[..end]}{near}`?")}";
    }
}
