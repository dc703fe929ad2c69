using JourneyKit.Documents;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation.Configuration;

namespace JourneyKit.Tool.Inputs;

/// <summary>Finds for each file the configuration that holds: the nearest one above it, or the one that the command line names.</summary>
/// <param name="workspace">Where names lead, and what files are called.</param>
/// <param name="given">The file that the command line names; null to look for the nearest.</param>
/// <param name="isOff">Whether no configuration is heeded at all.</param>
internal sealed class Configurations(Workspace workspace, string? given, bool isOff)
{
    private readonly Dictionary<string, FoundConfiguration> byPath = new(StringComparer.Ordinal);
    private readonly List<Finding> faults = [];

    /// <summary>What is wrong with the configurations that were read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>The configuration for a file.</summary>
    /// <exception cref="Refusal">The command line names one that is not there.</exception>
    public FoundConfiguration For(string fullPath)
    {
        var path = isOff ? null : given is null ? ConfigurationFile.FindAbove(Path.GetDirectoryName(fullPath)!) : Given(given);
        if (path is null)
        {
            return FoundConfiguration.None;
        }

        if (!byPath.TryGetValue(path, out var found))
        {
            byPath.Add(path, found = Read(path));
        }

        return found;
    }

    private string Given(string name)
        => File.Exists(workspace.Full(name)) ? workspace.Full(name) : throw new Refusal(MissingFile.Message(name, workspace));

    private FoundConfiguration Read(string path)
    {
        var boundary = BoundaryOf(path);
        var file = ConfigurationFile.Read(new DiskFiles(boundary), Path.GetRelativePath(boundary, path).Replace('\\', '/'), root: boundary);
        faults.AddRange(file.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, file.Sources, workspace, path)));
        return new FoundConfiguration(Path.GetDirectoryName(path)!, file.Configuration ?? JourneyConfiguration.Default);
    }

    // A configuration may extend one above it, as far up as the project goes: to its repository, or its topmost configuration.
    private static string BoundaryOf(string path)
    {
        var boundary = Path.GetDirectoryName(path)!;
        for (var at = boundary; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, JourneyConfiguration.FileName)) || Path.Exists(Path.Combine(at, ".git")))
            {
                boundary = at;
            }
        }

        return boundary;
    }
}
