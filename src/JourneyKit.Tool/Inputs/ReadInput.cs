using JourneyKit.Diagnostics;
using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Sources;

namespace JourneyKit.Tool.Inputs;

/// <summary>A document that was read, with the names that output calls its files by.</summary>
internal sealed class ReadInput(InputFile file, JourneyDocument document, Workspace workspace)
{
    public InputFile File => file;

    public JourneyDocument Document => document;

    /// <summary>Whether not even its own file could be read; its only diagnostic says why.</summary>
    public bool IsUnreadable => document.Sources.Count == 0 && document.Diagnostics is [{ } only] && ReferenceEquals(only.Descriptor, DocumentFaults.UnreadableFile);

    /// <summary>
    /// Every file that was read for it, by its path; with what the file is to the document, as the beginning of a sentence
    /// that ends with the document's name, and null for the document's own file.
    /// </summary>
    public IEnumerable<(string Path, string? Part)> Files
        => document.Sources.Select((source, place) => (PathOf(source, place), place == 0 ? null : "it is extended or included by"))
            .Concat(document.Baseline?.Sources.Select(source => (workspace.Full(source.Path), (string?)"it is the baseline, or a part of the baseline, of")) ?? []);

    /// <summary>What is wrong with the document itself.</summary>
    public IEnumerable<Finding> Faults => document.Diagnostics.Select(ToFinding);

    /// <summary>The document as reports name it.</summary>
    public NamedDocument Named { get; } = new(file.Name, document, workspace.Show);

    // What is read from standard input or a pipe is not the file that it is called by.
    private string PathOf(SourceText source, int place) => place > 0 || !file.IsStream ? workspace.Full(source.Path) : file.Pipe ?? "/dev/stdin";

    /// <summary>What a file that was read for it is called in output.</summary>
    public string Show(string path) => workspace.Show(path);

    public Finding ToFinding(Diagnostic diagnostic) => DocumentFindings.ToFinding(document, diagnostic, workspace.Show, file.Name);

    /// <summary>A finding with what it is recognised by.</summary>
    public Finding ToKeyedFinding(Diagnostic diagnostic) => DocumentFindings.ToKeyedFinding(document, diagnostic, workspace.Show, file.Name);
}
