using JourneyKit.Model;

namespace JourneyKit.Gaps.Lifecycle;

/// <summary>How the gaps of a report have fared since an earlier one. Gaps are known by their ids.</summary>
internal sealed class GapLifecycle
{
    private readonly Dictionary<string, GapEntry> byId;

    private GapLifecycle(ElementList<GapEntry> entries)
    {
        Entries = entries;
        byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>The gaps of the report in their order, then those that are closed, in the order they were recorded in.</summary>
    public ElementList<GapEntry> Entries { get; }

    /// <summary>Compares a report with what an earlier one recorded.</summary>
    /// <param name="report">The report.</param>
    /// <param name="records">What was recorded. Of two records of one id the first counts.</param>
    public static GapLifecycle Of(GapReport report, IEnumerable<GapRecord> records)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(records);
        var recorded = records.DistinctBy(record => record.Id, StringComparer.Ordinal).ToList();
        var before = recorded.ToDictionary(record => record.Id, StringComparer.Ordinal);
        return new GapLifecycle(
        [
            .. report.Gaps.Select(gap => Entry(gap, before.GetValueOrDefault(gap.Id))),
            .. recorded.Where(record => !report.Gaps.Contains(record.Id)).Select(record => new GapEntry(GapCourse.Closed, null, record)),
        ]);
    }

    /// <summary>What became of a gap; null for an id that neither report knows.</summary>
    /// <param name="id">The id.</param>
    public GapEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>How many gaps took a course.</summary>
    /// <param name="course">The course.</param>
    public int Count(GapCourse course) => Entries.Count(entry => entry.Course == course);

    private static GapEntry Entry(Gap gap, GapRecord? record) => new(Course(gap, record), gap, record);

    private static GapCourse Course(Gap gap, GapRecord? record)
    {
        if (record is null)
        {
            return GapCourse.New;
        }

        var isWorse = record.IsClosed || gap.Severity > record.Severity || (gap.Standing == GapStanding.Regression && record.Standing != GapStanding.Regression);
        return isWorse ? GapCourse.Regressed : GapCourse.Open;
    }
}
