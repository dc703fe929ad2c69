using JourneyKit.Diagnostics;
using JourneyKit.Reports.Check;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Inputs;

/// <summary>Finds for each file the configuration that holds: the nearest one above it, or the one that the command line names.</summary>
/// <param name="workspace">Where names lead, and what files are called.</param>
/// <param name="given">The file that the command line names; null to look for the nearest.</param>
/// <param name="isOff">Whether no configuration is heeded at all.</param>
internal sealed class Configurations(Workspace workspace, string? given, bool isOff)
{
    private static readonly string[] OtherNames = [".journeykit.yml", ".journeykit.json", "journeykit.yaml"];

    private readonly Dictionary<string, FoundConfiguration> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> pathByFolder = new(StringComparer.Ordinal);
    private readonly HashSet<string> searched = new(StringComparer.Ordinal);
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
            if (given is null)
            {
                FindOthers(folderOrName, path is null ? null : Path.GetDirectoryName(path));
            }
        }

        return path;
    }

    // Where a configuration would be heeded, one by another name is not.
    private void FindOthers(string folder, string? last)
    {
        for (var at = folder; at is not null && searched.Add(at); at = at == last ? null : Path.GetDirectoryName(at))
        {
            foreach (var name in OtherNames.Where(name => File.Exists(Path.Combine(at, name))))
            {
                var shown = workspace.Show(Path.Combine(at, name));
                var start = new SourcePosition(1, 1);
                faults.Add(new Finding(new Diagnostic(DocumentFaults.OtherConfiguration, $"{name} is not read: a configuration is called {JourneyConfiguration.FileName}. Rename it.") { Span = new SourceSpan(shown, start, start) }, shown, Frame: null));
            }
        }
    }

    private FoundConfiguration Read(string path)
    {
        var boundary = workspace.BoundaryOfConfiguration(path);
        var file = ConfigurationFile.Read(new DiskFiles(boundary), Path.GetRelativePath(boundary, path).Replace('\\', '/'), root: workspace.ShowFolder(boundary));
        faults.AddRange(file.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, file.Sources, workspace.Show, path)));
        return new FoundConfiguration(path, file);
    }
}
