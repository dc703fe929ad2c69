using JourneyKit.Reports.Check;
using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tool.Inputs;

/// <summary>The files of accepted findings: the one that the command line names, or those that configurations name.</summary>
internal sealed class AcceptedFiles(Workspace workspace, string? given)
{
    private readonly Dictionary<string, AcceptedFile?> byNamer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AcceptedFile> byPath = new(StringComparer.Ordinal);
    private readonly List<Finding> faults = [];

    /// <summary>What is wrong with the files that were read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    /// <summary>Accepted findings that are not there any more.</summary>
    public IEnumerable<Finding> Gone => byPath.Values.SelectMany(file => file.Gone().Select(gone => Show(gone, file)));

    /// <summary>What is not accepted of what was found in a document.</summary>
    public IReadOnlyList<Diagnostic> Filter(JourneyDocument document, ValidationResult result, FoundConfiguration configuration)
    {
        var namer = given ?? configuration.Path;
        if (!byNamer.TryGetValue(namer, out var file))
        {
            byNamer.Add(namer, file = Shared(given is null ? configuration.File?.ReadAccepted() : Read(given, configuration.Rules)));
        }

        file?.Know(configuration.Rules);
        return file?.Filter(document, result) ?? result.Findings;
    }

    // Two configurations may name one file: what is met by either is there.
    private AcceptedFile? Shared(AcceptedFile? file)
    {
        if (file is null)
        {
            return null;
        }

        faults.AddRange(file.Diagnostics.Select(diagnostic => Show(diagnostic, file)));
        if (file.Findings is null)
        {
            return null;
        }

        var path = file.Sources[^1].Path;
        return byPath.TryAdd(path, file) ? file : byPath[path];
    }

    private AcceptedFile Read(string name, RuleSet rules)
    {
        var path = workspace.RealPathOf(name);
        var folder = Path.GetDirectoryName(path)!;
        return AcceptedFile.Read(new DiskFiles(folder), Path.GetFileName(path), rules, workspace.ShowFolder(folder));
    }

    private Finding Show(Diagnostic diagnostic, AcceptedFile file) => Finding.Of(diagnostic, file.Sources, workspace.Show, diagnostic.Span!.Value.Path);
}
