using System.Globalization;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Tool.Output.Text;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>What a report for people says, in its order, whatever it is written as.</summary>
internal sealed class GapOutline
{
    private readonly GapReport report;
    private readonly GapResult result;

    private GapOutline(GapResult result)
    {
        this.result = result;
        report = result.Report;
    }

    public static GapOutline Of(GapResult result) => new(result);

    public string Title => $"{report.After.Title}: {report.Before.StateName} → {report.After.StateName}";

    public string Files => $"{result.Before.File.Name} → {result.After.File.Name}";

    /// <summary>What a reader must know before the rest.</summary>
    public IReadOnlyList<string> Notices
    {
        get
        {
            var notices = new List<string>();
            if (!report.IsOneJourney)
            {
                notices.Add($"These are two journeys, `{report.Before.Id}` and `{report.After.Id}`, compared as if they were one.");
            }

            if (report.AreVersions)
            {
                notices.Add($"Both maps are of the {GapWords.Word(report.Before.State)} state: two versions, of which neither is the other's target. Only what got worse and what hurts is said.");
            }

            if (report.Gaps.Count(gap => gap.RestsOnGuess) is > 0 and var guesses)
            {
                notices.Add($"{Quantity.Of(guesses, "gap")} rest on guesses at which touchpoint became which, marked with (guess). `{ToolInfo.Name} diff --match suggest` prints the lines that would declare them.");
            }

            return notices;
        }
    }

    public IReadOnlyList<Gap> Highlights => [.. report.Highlights.Select(ranked => ranked.Gap)];

    public IReadOnlyList<string> Counts
    {
        get
        {
            if (report.Gaps.Count == 0)
            {
                return ["no gaps: nothing in the maps says that anything is to change, hurts or gets worse"];
            }

            var severities = Enum.GetValues<GapSeverity>().Reverse().Select(severity => (Severity: severity, Count: report.Gaps.Count(gap => gap.Severity == severity))).Where(entry => entry.Count > 0);
            return
            [
                $"{Quantity.Of(report.Gaps.Count, "gap")}: {string.Join(", ", severities.Select(entry => $"{entry.Count} {GapWords.Word(entry.Severity)}"))}",
                .. Standings.Select(entry => (entry.Heading, entry.Meaning, Count: report.With(entry.Standing).Count())).Where(entry => entry.Count > 0).Select(entry => $"{entry.Count,4} {entry.Heading.ToLowerInvariant()}: {entry.Meaning}"),
                .. result.Lifecycle is { } lifecycle ? [$"since the earlier report {lifecycle.Count(GapCourse.New)} new, {lifecycle.Count(GapCourse.Regressed)} worse, {lifecycle.Entries.Count(entry => entry.IsJustClosed)} closed, {lifecycle.Count(GapCourse.Open)} still open"] : Array.Empty<string>(),
            ];
        }
    }

    public IReadOnlyList<string> Conversions => [.. report.Conversions.Select(ConversionLine.Of)];

    /// <summary>How far each of more than two states comes.</summary>
    public IReadOnlyList<string> States => result.States is { } series
        ? [.. series.Totals.Select(total => $"{total.Map.Title} ({GapWords.Word(total.Map.State)}): {total.Closed} of {total.Of} planned gaps closed{(total.Mean is { } mean ? $", {Percent(mean)} of the way on average over {total.Known}" : "")}")]
        : [];

    /// <summary>What can be begun now, in the order of the roadmap.</summary>
    public IReadOnlyList<string> FirstSteps
        => report.Roadmap.Waves.Count == 0 ? [] : [.. report.Roadmap.Waves[0].Initiatives.Select(id => FirstStep(report.Roadmap.Steps[id.Value]!))];

    /// <summary>How far the order is to be trusted.</summary>
    public string? Robustness => report.Gaps.Count > report.Robustness.Top.Count
        ? $"Were every input wrong by up to {Percent(report.Robustness.InputError)}, the first five would stay the first five in {Percent(report.Robustness.SameTop.Value)} of {report.Robustness.Variations} trials."
        : null;

    public IReadOnlyList<GapSection> Sections =>
    [
        .. Standings
            .Select(entry => new GapSection(entry.Heading, entry.Meaning, Groups(report.With(entry.Standing))))
            .Where(section => section.Count > 0),
    ];

    public IReadOnlyList<string> Closed => [.. result.Lifecycle?.Entries.Where(entry => entry.IsJustClosed).Select(entry => $"closed: {entry.Record!.Title} ({entry.Id})") ?? []];

    public string StandingOf(Gap gap) => Standings.First(entry => entry.Standing == gap.Standing).Heading.ToLowerInvariant();

    private IReadOnlyList<(GapStanding Standing, string Heading, string Meaning)> Standings => GapWords.Standings(report);

    /// <summary>The message of a gap with what is to be known of it in a list.</summary>
    public static string Marked(GapResult result, Gap gap)
    {
        var course = result.Lifecycle?.Find(gap.Id)?.Course is { } known and not GapCourse.Open ? $"({GapWords.Course(known)}) " : "";
        return $"{course}{(gap.RestsOnGuess ? "(guess) " : "")}{gap.Message}{(gap.IsMomentOfTruth ? " A moment of truth." : "")}";
    }

    private string FirstStep(RoadmapStep step)
        => $"{GapInitiatives.Describe(report, step.Initiative.Id)}: {(step.Gaps.Count == 0 ? "closes nothing itself" : $"closes {Quantity.Of(step.Gaps.Count, "gap")}")}{(step.Worsens.Count == 0 ? "" : $", makes {step.Worsens.Count} worse")}{(step.IsOnCriticalPath ? "; on the critical path" : "")}";

    private static string Percent(decimal share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static List<(string Heading, IReadOnlyList<Gap> Gaps)> Groups(IEnumerable<Gap> gaps)
        =>
        [
            .. gaps.GroupBy(gap => gap.Kind.Group)
                .OrderBy(group => group.Key)
                .Select(group => (GapWords.Heading(group.Key), (IReadOnlyList<Gap>)[.. group.OrderByDescending(gap => gap.Severity)])),
        ];

}
