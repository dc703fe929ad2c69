using JourneyKit.Graphs;
using JourneyKit.Insights.Personas;
using JourneyKit.Reports;
using JourneyKit.Reports.Flow;
using static JourneyKit.Reports.ReportSubjects;

namespace JourneyKit;

/// <content>Personas and segments side by side.</content>
public static partial class JourneyReports
{
    /// <summary>
    /// Writes the personas of a map side by side: share, conversion, touches, time, effort, feeling, worst pain points, channels
    /// and money, with what they make together beside the whole.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map.</param>
    /// <param name="format">What it is written as.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library, its map has no personas, or it is too large for the flows of all of them.</exception>
    public static void WriteFlowByPersona(TextWriter output, JourneyDocument document, ReportFormat format) => WriteGroups(output, document, format, AudienceKind.Persona);

    /// <summary>Writes the segments of a map side by side. A segment goes as its personas do, mixed by their shares.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map.</param>
    /// <param name="format">What it is written as.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library, its map has no segments or personas, or it is too large for the flows of all of them.</exception>
    public static void WriteFlowBySegment(TextWriter output, JourneyDocument document, ReportFormat format) => WriteGroups(output, document, format, AudienceKind.Segment);

    private static void WriteGroups(TextWriter output, JourneyDocument document, ReportFormat format, AudienceKind kind)
    {
        ArgumentNullException.ThrowIfNull(output);
        var map = MapOf(document, nameof(document));
        var graph = JourneyGraph.Of(map);
        if (Audiences.WhyNone(graph, kind) is { } why)
        {
            throw new ArgumentException($"`{document.Path}` {why}.", nameof(document));
        }

        ReportWriter.Write(TargetOf(output, format), new FlowResult(document.Path, map, ConversionChain.Of(graph), only: null, kind));
    }
}
