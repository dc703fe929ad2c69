using JourneyKit.Reports.Check;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Inputs;

/// <summary>Finds for each file the configuration that holds: the nearest one above it, or the one that the command line names.</summary>
/// <param name="workspace">Where names lead, and what files are called.</param>
/// <param name="given">The file that the command line names; null to look for the nearest.</param>
/// <param name="isOff">Whether no configuration is heeded at all.</param>
internal sealed class Configurations(Workspace workspace, string? given, bool isOff)
{
    private readonly Dictionary<string, FoundConfiguration> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> pathByFolder = new(StringComparer.Ordinal);
    private readonly List<Finding> faults = [];

    /// <summary>What is wrong with the configurations that were read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>The configuration for a file.</summary>
    /// <exception cref="Refusal">The command line names one that is not there.</exception>
    public FoundConfiguration For(string fullPath)
    {
        var path = isOff ? null : given is null ? Nearest(Path.GetDirectoryName(fullPath)!) : Nearest(given);
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

    private string? Nearest(string folderOrName)
    {
        if (!pathByFolder.TryGetValue(folderOrName, out var path))
        {
            pathByFolder.Add(folderOrName, path = given is null ? ConfigurationFile.FindAbove(folderOrName) : workspace.RealPathOf(given));
        }

        return path;
    }

    private FoundConfiguration Read(string path)
    {
        var boundary = workspace.BoundaryOfConfiguration(path);
        var file = ConfigurationFile.Read(new DiskFiles(boundary), Path.GetRelativePath(boundary, path).Replace('\\', '/'), root: workspace.ShowFolder(boundary));
        faults.AddRange(file.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, file.Sources, workspace.Show, path)));
        return new FoundConfiguration(path, file);
    }
}
