using System.Globalization;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>Initiatives as gaps name them.</summary>
internal static class GapInitiatives
{
    private const int Most = 3;

    /// <summary>Name, owner and end of an initiative: <c>Wallets, and card at the door (Finance, until 2027-01-29)</c>.</summary>
    public static string Describe(GapReport report, Id<Initiative> id)
    {
        if ((report.After.Initiatives[id] ?? report.Before.Initiatives[id]) is not { } initiative)
        {
            return id.Value;
        }

        var owner = initiative.Owner is { } team ? (report.After.Teams[team] ?? report.Before.Teams[team])?.Name ?? team.Value : "no owner";
        var end = initiative.Status == InitiativeStatus.Done ? "done" : initiative.Due is { } due ? "until " + due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "no date";
        return $"{initiative.Name} ({owner}, {end})";
    }

    /// <summary>Who closes a gap and who makes it worse, before its id; empty where no initiative has to do with it.</summary>
    public static string Of(GapReport report, Gap gap)
    {
        var (closing, causing) = (Names(report, gap.Initiatives), Names(report, gap.CausedBy));
        return string.Join(" · ", new[] { closing.Length == 0 ? "" : $"by {closing}", causing.Length == 0 ? "" : $"made worse by {causing}" }.Where(part => part.Length > 0));
    }

    /// <summary>A few of their names, and how many more there are; nothing where there are none.</summary>
    public static string Names(GapReport report, ElementList<Id<Initiative>> ids)
    {
        var shown = ids.Count > Most ? Most - 1 : ids.Count;
        var names = string.Join("; ", ids.Take(shown).Select(id => (report.After.Initiatives[id] ?? report.Before.Initiatives[id])?.Name ?? id.Value));
        return ids.Count > shown ? $"{names} and {ids.Count - shown} more" : names;
    }
}
