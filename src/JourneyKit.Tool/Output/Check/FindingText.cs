using JourneyKit.Diagnostics;
using JourneyKit.Tool.Output.Text;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Output.Check;

/// <summary>A finding for people: place, severity, id and message, the line it stands in, and what belongs to it.</summary>
internal static class FindingText
{
    public static void Write(Pen pen, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var tone = ToneOf(diagnostic.Severity);
        pen.Write(diagnostic.Span?.ToString() ?? finding.Path, Tone.Strong)
            .Write(": ")
            .Write($"{diagnostic.Severity.ToWord()} {diagnostic.Descriptor.Id}", tone)
            .Line($": {VisibleText.OneLine(diagnostic.Message)}");
        if (diagnostic.Span is { } span && finding.Source is { } source)
        {
            CodeFrame.Write(pen, source.GetLine(span.Start.Line), span, tone);
        }

        foreach (var related in diagnostic.Related)
        {
            pen.Write("    ").Write(related.Span.ToString(), Tone.Strong).Line($": {VisibleText.OneLine(related.Message)}");
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
