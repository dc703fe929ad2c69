using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>What a report for people says, in its order, whatever it is written as.</summary>
/// <param name="result">The analysis.</param>
/// <param name="isWhole">Whether every gap follows, so that nothing has to refer to --all.</param>
/// <param name="everyGap">How it refers to the gaps that it does not tell one by one; null for the option of the command.</param>
internal sealed class GapOutline(GapResult result, bool isWhole, EveryGap? everyGap = null)
{
    private const int MostSteps = 3;

    private readonly EveryGap others = everyGap ?? EveryGap.ByOption;
    private readonly GapReport report = result.Report;
    private readonly GapSummary summary = result.Report.Summary;
    private readonly GapInitiatives names = new(result.Report);
    private BeginWith? begin;

    public string Title => $"{report.After.Title}: {report.Before.StateName} → {report.After.StateName}";

    public string Files => $"{result.Before.Name} → {result.After.Name}";

    /// <summary>What a reader must know before the rest.</summary>
    public IEnumerable<string> Notices
    {
        get
        {
            if (!report.IsOneJourney)
            {
                yield return $"These are two journeys, `{report.Before.Id}` and `{report.After.Id}`, compared as if they were one.";
            }

            if (report.AreVersions)
            {
                yield return $"Both maps are of the {GapWords.Word(report.Before.State)} state: two versions, of which neither is the other's target. The report is limited to what got worse and what hurts.";
            }

            if (report.Gaps.Count(gap => gap.RestsOnGuess) is > 0 and var guesses)
            {
                yield return $"{Quantity.Of(guesses, "gap")} rest on guesses at which touchpoint became which, marked with (guess). `{ReportOrigin.Name} diff --match suggest` prints the lines that would declare them.";
            }
        }
    }

    public string Headline => summary.Headline;

    /// <summary>What comes first; it fits on two screens unless all is asked for.</summary>
    public IEnumerable<GapBlock> Main =>
    [
        .. Decisions,
        .. FirstSteps(),
        .. PlanBlocks.Of(result, isWhole, names),
        .. Plan(),
        .. Pilots(),
        .. States(),
        .. Themes("Still open", GapWords.Meaning(report, GapStanding.Open), summary.Open),
        .. Themes(GapWords.Heading(report, GapStanding.Regression), GapWords.Meaning(report, GapStanding.Regression), summary.Worse),
        .. Themes("Unclear", GapWords.Meaning(report, GapStanding.Unclear), summary.Unclear),
        .. Closed(),
    ];

    /// <summary>Every gap, by standing and group.</summary>
    public IEnumerable<GapBlock> Rest
    {
        get
        {
            foreach (var standing in GapWords.Standings)
            {
                var gaps = report.With(standing).ToList();
                if (gaps.Count == 0)
                {
                    continue;
                }

                yield return new HeadingBlock($"All gaps: {GapWords.Heading(report, standing).ToLowerInvariant()} ({gaps.Count})", GapWords.Meaning(report, standing));
                foreach (var gap in gaps.GroupBy(gap => gap.Kind.Group).OrderBy(group => group.Key).SelectMany(group => group.OrderByDescending(gap => gap.Severity)))
                {
                    yield return Item(gap, gap.Advice);
                }
            }
        }
    }

    /// <summary>What is to be decided first, under its heading; nothing where that is nothing.</summary>
    public IEnumerable<GapBlock> Decisions
    {
        get
        {
            if (summary.DecideFirst.Count == 0)
            {
                yield break;
            }

            yield return new HeadingBlock("Decide first");
            var number = 0;
            foreach (var theme in summary.DecideFirst)
            {
                var only = theme.Gaps.Count == 1 ? theme.Gaps[0] : null;
                yield return new DecisionBlock(
                    ++number,
                    theme.Severity,
                    GapWords.Heading(report, theme.Standing).ToLowerInvariant(),
                    Counted(theme),
                    only is null ? theme.Message : Marked(only, BesideHeadline(only) ?? only.Message),
                    theme.Advice,
                    FollowUp(theme),
                    GapIds.Of(theme, isWhole));
            }

            if (!summary.IsOrderFirm)
            {
                yield return new TextBlock("Many gaps of the same severity score almost the same: the order among them is not firm.");
            }
        }
    }

    /// <summary>What to begin with, and what rather not.</summary>
    public BeginWith BeginWith => begin ??= BeginWith.Of(summary, names);

    /// <summary>How it names initiatives.</summary>
    public GapInitiatives Initiatives => names;

    /// <summary>What has lines of its own after what is to be decided first, of the themes of one standing.</summary>
    public IReadOnlyList<GapTheme> ShownOf(ElementList<GapTheme> themes) => TellingOf(themes).Shown;

    private IEnumerable<GapBlock> FirstSteps()
    {
        var first = BeginWith;
        if (first.Steps.Count + first.TakingAway.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("Begin with", first.Order + OutOf(MostSteps, first.Steps.Count, "--roadmap markdown", first.Order.Length == 0 ? "" : "; "));
        foreach (var step in first.Steps.Take(MostSteps))
        {
            yield return new LineBlock(first.Line(step));
        }

        foreach (var one in first.TakingAway.Take(MostSteps))
        {
            yield return new LineBlock(first.WhyNot(one));
        }
    }

    /// <summary>What came of the pilots of initiatives.</summary>
    private IEnumerable<GapBlock> Pilots()
    {
        var topic = JourneyKit.Insights.Plan.Pilots.Of(report.Context);
        if (topic.Items.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(topic.Title, topic.Note + OutOf(topic.Most, topic.Items.Count, "plan --all", "; "));
        foreach (var pilot in topic.Items.Take(topic.Most))
        {
            yield return new LineBlock(pilot.Text);
        }
    }

    private string OutOf(int most, int all, string where, string before = "") => all <= most ? "" : $"{before}{most} of {all}{(others.IsCommand ? $", the others with {where}" : "")}";

    /// <summary>What is wrong with the plan itself.</summary>
    private IEnumerable<GapBlock> Plan()
    {
        const int Most = 5;
        // What the plan waits for and what it costs too much is to be decided, and told as a gap.
        var findings = report.Roadmap.Findings.Where(finding => finding.Kind is not (RoadmapFindingKind.DependsOnDropped or RoadmapFindingKind.OverBudget or RoadmapFindingKind.DatesMissing or RoadmapFindingKind.EffortMissing or RoadmapFindingKind.OwnerMissing) && !IsTold(finding)).ToList();
        if (findings.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("The plan itself", "dates and dependencies" + OutOf(Most, findings.Count, "--roadmap markdown", "; "));
        foreach (var finding in findings.Take(Most))
        {
            yield return new LineBlock(finding.Message);
        }
    }

    // What one makes worse stands where it is said not to begin with it; what is done and shown as solved is no fault of the plan.
    private bool IsTold(RoadmapFinding finding) => finding.Kind switch
    {
        RoadmapFindingKind.ClosesNoGap => finding.Initiatives.All(id => BeginWith.TakingAway.Take(MostSteps).Any(step => step.Step.Initiative.Id == id) || report.Roadmap.Steps[id.Value] is { IsDone: true }),
        RoadmapFindingKind.DoneButGapsRemain => finding.Initiatives.All(id => report.Roadmap.Steps[id.Value]!.Gaps.All(gap => gap.Standing == GapStanding.Planned)),
        _ => false,
    };

    /// <summary>How far each of more than two states comes.</summary>
    private IEnumerable<GapBlock> States()
    {
        if (result.States is not { } series)
        {
            yield break;
        }

        yield return new HeadingBlock("On the way");
        foreach (var total in series.Totals)
        {
            var mean = total.Mean is { } share ? $", {Figures.Percent(share)} of the way on average over {total.Known}" : "";
            yield return new LineBlock($"{total.Map.Title} ({GapWords.Word(total.Map.State)}): {total.Closed} of {total.Of} planned gaps closed{mean}");
        }
    }

    private IEnumerable<GapBlock> Themes(string heading, string meaning, ElementList<GapTheme> themes)
    {
        var (left, inTable, shown) = TellingOf(themes);
        // What is told elsewhere alone needs no part of its own: the lines above have it, and the last line says how to get the rest.
        if (shown.Count == 0)
        {
            yield break;
        }

        string[] counts =
        [
            .. Part(Without(themes, left), "under Decide first"),
            .. Part(inTable, "in the tables"),
            .. isWhole ? [] : Part(Without(Without(left, inTable), shown), others.Where),
        ];
        var here = shown.Sum(theme => theme.Gaps.Count);
        yield return new HeadingBlock(counts.Length == 0 ? $"{heading} ({here})" : $"{heading} ({string.Join(", ", [$"{here} here", .. counts])})", meaning);
        foreach (var theme in shown)
        {
            yield return theme.Gaps.Count == 1
                ? Item(theme.Gaps[0], theme.Severity >= GapSeverity.High ? theme.Advice : null, BesideHeadline(theme.Gaps[0]) is { } rest ? $"{theme.Title}. {rest}" : null)
                : new ItemBlock(theme.Severity, $"{Counted(theme)}: {theme.Message}{(theme.IsAccepted && !isWhole ? $" {others.Lists}" : "")}", theme.Severity >= GapSeverity.High ? theme.Advice : null, theme.IsAccepted ? "" : FollowUp(theme), GapIds.Of(theme, isWhole));
        }
    }

    // A row of the table tells a metric; what is the same in both maps, or told by another line, is told with every gap.
    private (List<GapTheme> Left, List<GapTheme> InTable, List<GapTheme> Shown) TellingOf(ElementList<GapTheme> themes)
    {
        const int MostLow = 4;
        if (themes.Count == 0)
        {
            return ([], [], []);
        }

        var rows = PlanBlocks.MetricsIn(summary).Take(isWhole ? int.MaxValue : PlanBlocks.MostMetrics).Select(metric => metric.Gap.Id).ToHashSet(StringComparer.Ordinal);
        var left = Without(themes, summary.DecideFirst).ToList();
        var inTable = left.FindAll(theme => theme.Gaps.All(gap => rows.Contains(gap.Id)) || (theme.Severity < GapSeverity.High && theme.Gaps.All(ForWhomBlocks.HasRow(summary, isWhole))));
        var shown = Without(left, inTable).Where(theme => !theme.IsBackground).ToList();
        var low = 0;
        shown.RemoveAll(theme => theme is { Severity: GapSeverity.Low, IsAccepted: false } && ++low > MostLow);
        return (left, inTable, shown);
    }

    /// <summary>The title of a theme, with how many gaps it joins where these are several.</summary>
    public static string Counted(GapTheme theme) => theme.IsOneChange || theme.Gaps.Count == 1 ? theme.Title : $"{theme.Title} ({theme.Gaps.Count})";

    // Who has to do with each of several stands beside it where that is not the same for all.
    private string FollowUp(GapTheme theme)
        => names.Of(theme.NamesAnswers ? [] : theme.Initiatives, theme.NamesAnswers ? [] : theme.WorkedOnBy, theme.NamesCauses ? [] : theme.CausedBy, theme.Standing);

    // No two themes have one rank; to compare all that they hold would take longer than the rest of the report.
    private static IEnumerable<GapTheme> Without(IEnumerable<GapTheme> themes, IEnumerable<GapTheme> others) => themes.ExceptBy(others.Select(theme => theme.Rank), theme => theme.Rank);

    private static IEnumerable<string> Part(IEnumerable<GapTheme> themes, string where)
        => themes.Sum(theme => theme.Gaps.Count) is > 0 and var count ? [$"{count} {where}"] : [];

    private IEnumerable<GapBlock> Closed()
    {
        if (result.Lifecycle is not { } lifecycle)
        {
            yield break;
        }

        yield return new HeadingBlock("Since the earlier report");
        yield return new LineBlock($"{lifecycle.Count(GapCourse.New)} new, {lifecycle.Count(GapCourse.Regressed)} worse, {lifecycle.Entries.Count(entry => entry.IsJustClosed)} closed, {lifecycle.Count(GapCourse.Open)} still open");
        foreach (var entry in lifecycle.Entries.Where(entry => entry.IsJustClosed))
        {
            yield return new LineBlock($"closed: {entry.Record!.Title} ({entry.Id})");
        }
    }

    private ItemBlock Item(Gap gap, string? advice, string? message = null) => new(gap.Severity, Marked(gap, message ?? gap.Message), advice, names.Of(gap.Initiatives, gap.WorkedOnBy, gap.CausedBy, gap.Standing), GapIds.Of(gap));

    // What is left to say of a conversion whose figures the headline has; null where it has not, or nothing is left.
    private string? BesideHeadline(Gap gap) => gap.BesideFigures is { Length: > 0 } rest && summary.Main is { Uplift: not null } main && gap.Elements.Any(element => element.Side == GapSide.After && element.Path.Segment == main.Id.Value) ? rest : null;

    // The message of a gap with what is to be known of it in a list.
    private string Marked(Gap gap, string message)
    {
        var course = result.Lifecycle?.Find(gap.Id)?.Course is { } known and not GapCourse.Open ? $"({GapWords.Course(known)}) " : "";
        return $"{course}{(gap.RestsOnGuess ? "(guess) " : "")}{message}{TruthText.After(gap)}";
    }
}
