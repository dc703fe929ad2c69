using JourneyKit.Diagnostics;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Check;

/// <summary>A finding for people: place, severity, id and message, the line it stands in, and what belongs to it.</summary>
internal static class FindingText
{
    public static void Write(Pen pen, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var tone = ToneOf(diagnostic.Severity);
        pen.Write(diagnostic.Span?.ToString() ?? finding.Path, Tone.Strong)
            .Write(": ")
            .Write($"{diagnostic.Severity.ToWord()} {diagnostic.Descriptor.Id}", tone);
        if (finding.Parts.Count > 0)
        {
            pen.Line(": This map does not say yet:");
            WriteParts(pen, finding.Parts);
            return;
        }

        pen.Write($": {VisibleText.OneLine(diagnostic.Message)}");
        if (diagnostic is { IsCollective: true, Related.Count: > 0 })
        {
            // All of it in a line: where the elements stand tells more than the line that they stand in.
            pen.Line($" ({RelatedPlaces.Of(diagnostic.Related, finding.Path)})", Tone.Faint);
            return;
        }

        pen.Line();
        finding.Frame?.Write(pen, tone);

        var shown = RelatedPlaces.Shown(diagnostic.Related.Count);
        foreach (var related in diagnostic.Related.Take(shown))
        {
            pen.Write("    ").Write(related.Span.ToString(), Tone.Strong).Line($": {VisibleText.OneLine(related.Message)}");
        }

        if (shown < diagnostic.Related.Count)
        {
            pen.Line($"    and {diagnostic.Related.Count - shown} more");
        }
    }

    private static void WriteParts(Pen pen, IReadOnlyList<Finding> parts)
    {
        var width = parts.Max(part => part.Diagnostic.Severity.ToWord().Length);
        foreach (var part in parts.Select(part => part.Diagnostic))
        {
            pen.Write("    ")
                .Write($"{part.Severity.ToWord().PadRight(width)} {part.Descriptor.Id}", ToneOf(part.Severity))
                .Write("  ")
                .Mark()
                .Line($"{part.Unsaid!.What}. {VisibleText.OneLine(part.Unsaid.Remedy)}");
        }
    }

    public static Tone ToneOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Tone.Error,
        DiagnosticSeverity.Warning => Tone.Warning,
        DiagnosticSeverity.Info => Tone.Info,
        _ => Tone.Faint,
    };
}
