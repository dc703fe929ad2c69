using JourneyKit.Editing.Fixes;
using JourneyKit.Reports.Check;
using JourneyKit.Tool.Inputs;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Commands;

/// <summary>Mends file after file; each is read with what was mended in the ones before.</summary>
internal sealed class FixRun(CliHost host, bool isUnsafe)
{
    private readonly Dictionary<string, DocumentFixing> byRoot = new(StringComparer.Ordinal);

    /// <summary>The files, with what was mended and what is left.</summary>
    public List<(InputFile File, FileChange Change, FixResult Result)> Files { get; } = [];

    /// <summary>What could not be read, in sentences.</summary>
    public List<string> Troubles { get; } = [];

    public void Add(InputFile file)
    {
        var read = WholeFile.Read(file, host);
        if (read.Failure is { } reason)
        {
            Troubles.Add($"`{file.Name}` cannot be read: {reason}");
            return;
        }

        if (!byRoot.TryGetValue(file.Root, out var fixing))
        {
            byRoot[file.Root] = fixing = new DocumentFixing(new DiskFiles(file.Root), file.RootName, isUnsafe);
        }

        var result = fixing.Fix(file.PathBelowRoot, read.Bytes);
        Files.Add((file, new FileChange(file.Name, file.FullPath, read.Bytes, result.Content), result));
    }

    /// <summary>The errors that are left in a file.</summary>
    public static IEnumerable<Finding> ErrorsIn(InputFile file, FixResult result)
        => result.Left.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => Finding.Of(fault, result.After.Sources, span => span, file.Name));
}
