using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Sources;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Tool.Inputs;

/// <summary>A document that was read, with the names that output calls its files by.</summary>
internal sealed class ReadInput(InputFile file, JourneyDocument document, Workspace workspace)
{
    public InputFile File => file;

    public JourneyDocument Document => document;

    /// <summary>What is wrong with the document itself.</summary>
    public IEnumerable<Finding> Faults => document.Diagnostics.Select(ToFinding);

    /// <summary>A place as output names it.</summary>
    public SourceSpan Show(SourceSpan span) => workspace.Show(span);

    public Finding ToFinding(Diagnostic diagnostic) => Finding.Of(diagnostic, document.Sources, workspace, file.Name) with
    {
        Key = document.Map is { } map && AcceptedFindings.CanBeAccepted(diagnostic) ? FindingKey.Of(map, diagnostic) : null,
    };
}
