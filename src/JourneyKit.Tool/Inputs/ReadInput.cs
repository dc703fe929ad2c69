using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Sources;
using JourneyKit.Tool.Output.Check;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Inputs;

/// <summary>A document that was read, with the names that output calls its files by.</summary>
internal sealed class ReadInput(InputFile file, JourneyDocument document, Workspace workspace)
{
    private readonly Dictionary<string, SourceText> sources = document.Sources.DistinctBy(source => source.Path, StringComparer.Ordinal).ToDictionary(source => source.Path, StringComparer.Ordinal);

    public InputFile File => file;

    public JourneyDocument Document => document;

    /// <summary>What is wrong with the document itself.</summary>
    public IEnumerable<Finding> Faults => document.Diagnostics.Select(ToFinding);

    /// <summary>That, and what the rules find in its map.</summary>
    public IEnumerable<Finding> Check(JourneyValidator validator) => validator.Validate(document).Select(ToFinding);

    /// <summary>A place as output names it.</summary>
    public SourceSpan Show(SourceSpan span) => span with { Path = workspace.Show(span.Path) };

    private Finding ToFinding(Diagnostic diagnostic)
    {
        var shown = diagnostic with
        {
            Span = diagnostic.Span is { } span ? Show(span) : null,
            Related = [.. diagnostic.Related.Select(related => related with { Span = Show(related.Span) })],
        };
        var source = diagnostic.Span is { } place ? sources.GetValueOrDefault(place.Path) : null;
        return new Finding(shown, shown.Span?.Path ?? file.Name, source);
    }
}
