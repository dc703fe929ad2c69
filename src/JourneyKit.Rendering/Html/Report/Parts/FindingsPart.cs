using JourneyKit.Diagnostics;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Svg;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report.Parts;

/// <summary>What a check found, the worst first.</summary>
internal static class FindingsPart
{
    private const int Most = 6;

    public static void Write(HtmlWriter writer, ReportSubject subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        var findings = subject.Main.Facts.Findings.OrderByDescending(finding => finding.Severity).ToList();
        writer.Open("section", ("id", "findings"), ("aria-labelledby", "findings-h")).Element("h2", "What the check found", ("id", "findings-h"));
        var unasked = subject.Main.Facts.Unasked;
        if (unasked > 0)
        {
            writer.Element("p", $"The map counts as a draft, so {Listing.Count(unasked, "rule")} for maps in use {(unasked == 1 ? "was" : "were")} not asked. The status in-review has them asked.");
        }

        if (findings.Count == 0)
        {
            writer.Element("p", unasked == 0 ? "The check found nothing to mend." : "What was asked found nothing to mend.");
        }

        WriteList(writer, subject, findings.Take(Most));
        if (findings.Count > Most)
        {
            writer.Open("details").Element("summary", $"{findings.Count - Most} more");
            WriteList(writer, subject, findings.Skip(Most));
            writer.Close();
        }

        writer.Close();
    }

    private static void WriteList(HtmlWriter writer, ReportSubject subject, IEnumerable<Diagnostic> findings)
    {
        writer.Open("ol", ("class", "find"));
        foreach (var finding in findings)
        {
            var isBad = finding.Severity >= DiagnosticSeverity.Warning;
            writer.Open("li").Open("span", ("class", isBad ? "sign bad" : "sign calm"));
            writer.Made(SvgWriter.Sign(isBad ? [.. Signs.Friction(0, 0)] : [Signs.Icon(Icons.Other, 0, 0, ink: Scenes.Ink.Change)])).Words(finding.Severity.ToWord()).Close()
                .Open("div").Open("p", ("dir", "auto"));
            HtmlSentence.Write(writer, finding.Message, subject.Marks);
            writer.Close().Open("p", ("class", "where"), ("dir", "auto")).Words(finding.Descriptor.Id);
            WritePlace(writer, subject.Main, finding);
            writer.Close().Close().Close();
        }

        writer.Close();
    }

    private static void WritePlace(HtmlWriter writer, ReportSide side, Diagnostic finding)
    {
        if (ElementRef.At(finding.Path) is { } element && side.Names.NameOf(element.Kind, element.Key) is { } name)
        {
            writer.Words(" · ").Element("a", name, ("href", "#" + side.Names.Anchor(element.Kind, element.Key)));
        }

        if (finding.Span is { } span)
        {
            writer.Words($" · {Path.GetFileName(span.Path)}, line {span.Start.Line}");
        }
    }
}
