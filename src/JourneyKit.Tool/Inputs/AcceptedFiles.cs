using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tool.Inputs;

/// <summary>The files of accepted findings: the one that the command line names, or those that configurations name.</summary>
internal sealed class AcceptedFiles(Workspace workspace, string? given)
{
    private readonly Dictionary<string, AcceptedFile?> byPath = new(StringComparer.Ordinal);
    private readonly List<Finding> faults = [];

    /// <summary>What is wrong with the files that were read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>Accepted findings that are not there any more.</summary>
    public IEnumerable<Finding> Gone => byPath.Where(entry => entry.Value is not null).SelectMany(entry => entry.Value!.Gone().Select(gone => Finding.Of(gone, entry.Value.Sources, workspace, entry.Key)));

    /// <summary>What is not accepted of what was found in a document.</summary>
    public IReadOnlyList<Diagnostic> Filter(JourneyDocument document, ValidationResult result, FoundConfiguration configuration)
    {
        var path = given is null ? configuration.Baseline : workspace.Full(given);
        if (path is null)
        {
            return result.Findings;
        }

        if (!byPath.TryGetValue(path, out var file))
        {
            byPath.Add(path, file = Read(path));
        }

        return file is null ? result.Findings : file.Filter(document, result);
    }

    private AcceptedFile? Read(string path)
    {
        if (given is not null && !File.Exists(path))
        {
            throw new Refusal(MissingFile.Message(given, workspace));
        }

        var folder = Path.GetDirectoryName(path)!;
        var file = AcceptedFile.Read(new DiskFiles(folder), Path.GetFileName(path), root: folder);
        faults.AddRange(file.Diagnostics.Select(diagnostic => Finding.Of(diagnostic, file.Sources, workspace, path)));
        return file.Findings is null ? null : file;
    }
}
