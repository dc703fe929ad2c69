using System.Globalization;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Summary;
using JourneyKit.Model;
using JourneyKit.Reports.Text;

namespace JourneyKit.Reports.Gaps;

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

    /// <summary>An initiative to begin with, and what it does.</summary>
    public static string Describe(GapReport report, FirstStep first)
    {
        var (eased, closed) = (first.Step.Gaps.Where(gap => gap.IsEased).ToList(), first.Step.Gaps.Where(gap => !gap.IsEased).ToList());
        string[] does = [.. closed.Count == 0 ? [] : new[] { $"closes {Quantity.Of(closed.Count, "gap")}{Severe(closed)}" }, .. eased.Count == 0 ? [] : new[] { $"eases {Quantity.Of(eased.Count, "gap")}{Severe(eased)}" }];
        var works = first.Step.WorksOn.Count;
        var closes = does.Length > 0 ? string.Join(", ", does) : works == 0 || first.Waiting > 0 ? "closes nothing itself" : $"closes nothing itself, works on {Quantity.Of(works, "gap")}";
        var worse = first.Step.Worsens.Count(gap => gap.Standing == GapStanding.Regression);
        var worsens = worse == 0 ? "" : $"; makes {worse} worse";
        return $"{Describe(report, first.Step.Initiative.Id)}: {closes}{Waiting(first)}{worsens}";
    }

    /// <summary>How many wait for an initiative, after a sentence; empty where none does.</summary>
    public static string Waiting(FirstStep first) => first.Waiting switch
    {
        0 => "",
        1 => "; 1 other waits for it",
        var several => $"; {several} others wait for it, directly or not",
    };

    // How many of them matter: "(critical)" of one, "(1 critical, 2 high)" of several.
    private static string Severe(List<Gap> gaps)
    {
        var counts = new[] { GapSeverity.Critical, GapSeverity.High }
            .Select(severity => (Word: GapWords.Word(severity), Count: gaps.Count(gap => gap.Severity == severity)))
            .Where(part => part.Count > 0)
            .Select(part => gaps.Count == 1 ? part.Word : $"{part.Count} {part.Word}")
            .ToList();
        return counts.Count == 0 ? "" : $" ({string.Join(", ", counts)})";
    }

    /// <summary>Who closes a gap, who works on it and who makes it worse, before its id; empty where no initiative has to do with it.</summary>
    public static string Of(GapReport report, ElementList<Id<Initiative>> initiatives, ElementList<Id<Initiative>> workedOnBy, ElementList<Id<Initiative>> causedBy)
    {
        var (closing, working, causing) = (Names(report, initiatives), Names(report, workedOnBy), Names(report, causedBy));
        return string.Join(" · ", new[] { closing.Length == 0 ? "" : $"closed by {closing}", working.Length == 0 ? "" : $"worked on by {working}", causing.Length == 0 ? "" : $"made worse by {causing}" }.Where(part => part.Length > 0));
    }

    /// <summary>The names of those who promise something; what is only proposed is marked, since nobody has decided on it.</summary>
    public static string Promising(GapReport report, ElementList<Id<Initiative>> ids)
        => string.Join("; ", ids.Take(Most).Select(id => (report.After.Initiatives[id] ?? report.Before.Initiatives[id]) is { } initiative ? $"{initiative.Name}{(initiative.Status == InitiativeStatus.Proposed ? " (only proposed)" : "")}" : id.Value));

    /// <summary>As <see cref="Names"/>, and said where all of them are only proposed.</summary>
    public static string Solving(GapReport report, ElementList<Id<Initiative>> ids)
        => Names(report, ids) + (ids.All(id => (report.After.Initiatives[id] ?? report.Before.Initiatives[id])?.Status == InitiativeStatus.Proposed) ? ", only proposed" : "");

    /// <summary>A few of their names, and how many more there are; nothing where there are none.</summary>
    public static string Names(GapReport report, ElementList<Id<Initiative>> ids)
    {
        var shown = ids.Count > Most ? Most - 1 : ids.Count;
        var names = string.Join("; ", ids.Take(shown).Select(id => (report.After.Initiatives[id] ?? report.Before.Initiatives[id])?.Name ?? id.Value));
        return ids.Count > shown ? $"{names} and {ids.Count - shown} more" : names;
    }
}
