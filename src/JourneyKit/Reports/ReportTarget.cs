using JourneyKit.Reports.Text;

namespace JourneyKit.Reports;

/// <summary>Where a report goes, and what it is written as.</summary>
/// <param name="Writer">Where it goes.</param>
/// <param name="Format">What it is written as.</param>
internal sealed record ReportTarget(TextWriter Writer, ReportFormat Format)
{
    /// <summary>What writes text; it knows colours.</summary>
    public Pen Pen { get; init; } = new(Writer, isColored: false);
}
