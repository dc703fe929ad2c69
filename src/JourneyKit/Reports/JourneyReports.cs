using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.States;
using JourneyKit.Insights;
using JourneyKit.Insights.Drafts;
using JourneyKit.Model;
using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Insights;
using JourneyKit.Reports.Plan;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Reports.Text;
using JourneyKit.Schema;
using JourneyKit.Validation;
using static JourneyKit.Reports.ReportSubjects;

namespace JourneyKit;

/// <summary>
/// The reports that the <c>journey</c> command prints: the same bytes for the same documents. Files are called by their
/// paths as they were read.
/// </summary>
/// <example>
/// <code>
/// var before = JourneyDocument.Load("current.journey.yaml");
/// var after = JourneyDocument.Load("future.journey.yaml");
/// JourneyReports.WriteGaps(Console.Out, before, after, ReportFormat.Markdown);
/// </code>
/// </example>
public static partial class JourneyReports
{
    /// <summary>Writes what is wrong with documents: what reading them reported and what the rules say.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="documents">The documents, maps and libraries. One that is given twice is checked once.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="validator">By which rules; null for the default ones.</param>
    public static void WriteCheck(TextWriter output, IEnumerable<JourneyDocument> documents, ReportFormat format, JourneyValidator? validator = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        IReadOnlyList<JourneyDocument> each = [.. documents.Distinct()];
        foreach (var document in each)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        var result = DocumentFindings.Check(each, validator ?? new JourneyValidator());
        ReportWriter.Write(TargetOf(output, format), result);
    }

    /// <summary>Writes what differs between two maps, or two libraries.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="before">The first document.</param>
    /// <param name="after">The second document.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="match">By what elements of two maps are found to be the same.</param>
    /// <exception cref="ArgumentException">A document has errors, or one holds a map and the other a library.</exception>
    public static void WriteDiff(TextWriter output, JourneyDocument before, JourneyDocument after, ReportFormat format, MatchMode match = MatchMode.Declared)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var result = (before, after) switch
        {
            ({ Map: { } a }, { Map: { } b }) => DiffResult.Of(Named(before), Named(after), JourneyComparison.Compare(a, b, match)),
            ({ Library: { } a }, { Library: { } b }) => new DiffResult(Named(before), Named(after), JourneyComparison.Compare(a, b), null),
            _ => throw WhyNotComparable(before, after),
        };
        ReportWriter.Write(TargetOf(output, format), result);
    }

    /// <summary>Writes what differs between two maps that a program has compared. Places are left out.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="changes">What differs.</param>
    /// <param name="before">What the first map is called, such as its path.</param>
    /// <param name="after">What the second map is called.</param>
    /// <param name="format">What it is written as.</param>
    public static void WriteDiff(TextWriter output, ChangeSet changes, string before, string after, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentException.ThrowIfNullOrEmpty(before);
        ArgumentException.ThrowIfNullOrEmpty(after);
        ReportWriter.Write(TargetOf(output, format), DiffResult.Of(new NamedDocument(before, null), new NamedDocument(after, null), changes));
    }

    /// <summary>Writes where the journeys of a map lead: conversion, drop-off, touches, time and effort, and what matters most.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="persona">The persona whose journeys are meant; null for those of all.</param>
    /// <param name="conversion">The conversion that is meant alone; null for all.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library, its map has no such persona or conversion, or the persona does not meet the conversion.</exception>
    public static void WriteFlow(TextWriter output, JourneyDocument document, ReportFormat format, Id<Persona>? persona = null, Id<Conversion>? conversion = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportWriter.Write(TargetOf(output, format), FlowOf(document, persona, conversion));
    }

    /// <summary>Writes what to decide first, what the plan does, what nothing closes and what gets worse.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="before">The document of the first map.</param>
    /// <param name="after">The document of the second map.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="options">How the analysis is made; null for the defaults.</param>
    /// <param name="isWhole">Whether every gap is written after what fits on two screens. JSON always has all.</param>
    /// <param name="earlier">The JSON of an earlier report, which is compared with: what is new, open, closed or back; null for none.</param>
    /// <exception cref="ArgumentException">A document has errors or holds a library, or the earlier report is none.</exception>
    public static void WriteGaps(TextWriter output, JourneyDocument before, JourneyDocument after, ReportFormat format, GapOptions? options = null, bool isWhole = false, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var analysis = GapAnalysis.Compare(MapOf(before, nameof(before)), MapOf(after, nameof(after)), options ?? GapOptions.Default);
        ReportWriter.Write(TargetOf(output, format), new GapResult(analysis, Named(before), Named(after), Since(earlier, analysis), States: null), isWhole);
    }

    /// <summary>
    /// Writes the gaps between the first and the last of several states of a journey, and how much of each every state between
    /// them closes.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="states">The documents of the maps, from the journey as it is, over interim maps, to the journey as it should be; two at least.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="options">How the analysis is made; null for the defaults.</param>
    /// <param name="isWhole">Whether every gap is written after what fits on two screens. JSON always has all.</param>
    /// <param name="earlier">The JSON of an earlier report, which is compared with: what is new, open, closed or back; null for none.</param>
    /// <exception cref="ArgumentException">There are fewer than two, one has errors or holds a library, or the earlier report is none.</exception>
    public static void WriteGaps(TextWriter output, IReadOnlyList<JourneyDocument> states, ReportFormat format, GapOptions? options = null, bool isWhole = false, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(states);
        if (states.Count < 2)
        {
            throw new ArgumentException("Gaps are between two maps at least.", nameof(states));
        }

        var (maps, analysis) = (states.Select(state => MapOf(state, nameof(states))).ToList(), options ?? GapOptions.Default);
        var report = GapAnalysis.Compare(maps[0], maps[^1], analysis);
        var series = maps.Count > 2 ? StateSeries.Of(maps, analysis) : null;
        ReportWriter.Write(TargetOf(output, format), new GapResult(report, Named(states[0]), Named(states[^1]), Since(earlier, report), series), isWhole);
    }

    /// <summary>Writes one gap as text: what it is, what becomes of it, why it ranks where it does, and where each of its numbers comes from.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="before">The document of the first map.</param>
    /// <param name="after">The document of the second map.</param>
    /// <param name="id">The id of the gap.</param>
    /// <param name="options">How the analysis is made; null for the defaults.</param>
    /// <exception cref="ArgumentException">A document has errors or holds a library, or there is no such gap.</exception>
    public static void WriteGap(TextWriter output, JourneyDocument before, JourneyDocument after, string id, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(id);
        var report = GapAnalysis.Compare(MapOf(before, nameof(before)), MapOf(after, nameof(after)), options ?? GapOptions.Default);
        var gap = report.Gaps[id] ?? throw new ArgumentException($"There is no gap `{id}` between the maps.{Suggestion.For(id, report.Gaps.Keys)}", nameof(id));
        GapExplanation.Write(PenFor(output), new GapResult(report, Named(before), Named(after), Lifecycle: null, States: null), gap);
    }

    /// <summary>Writes a gap analysis that a program has made. Places are left out.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="report">The analysis.</param>
    /// <param name="before">What the first map is called, such as its path.</param>
    /// <param name="after">What the second map is called.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="isWhole">Whether every gap is written after what fits on two screens. JSON always has all.</param>
    public static void WriteGaps(TextWriter output, GapReport report, string before, string after, ReportFormat format, bool isWhole = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(before);
        ArgumentException.ThrowIfNullOrEmpty(after);
        ReportWriter.Write(TargetOf(output, format), new GapResult(report, new NamedDocument(before, null), new NamedDocument(after, null), Lifecycle: null, States: null), isWhole);
    }

    /// <summary>
    /// Writes what one map already knows: what to do first, insights, impact, issues and opportunities, on two screens. JSON has
    /// every finding, with what each number was computed from.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map, of any state.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="today">The day on which initiatives are overdue; null for none.</param>
    /// <param name="thresholds">From where on something is bad, long or severe; null for <see cref="RuleThresholds.Default"/>.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library.</exception>
    public static void WriteInsights(TextWriter output, JourneyDocument document, ReportFormat format, DateOnly? today = null, RuleThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var insights = JourneyInsights.Of(MapOf(document, nameof(document)), today, thresholds);
        ReportWriter.Write(TargetOf(output, format), new InsightResult(Named(document), insights));
    }

    /// <summary>
    /// Writes where a map stands in the six steps in which a map is made, and the three questions that help most there, with
    /// the lines that answer them. JSON has every open question.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map, of any state.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="step">The step to show: objectives, data, touchpoints, opportunities, picture or sharing; null for that at which the map stands.</param>
    /// <param name="options">How the team checks its maps: what it has turned off is not asked; null for <see cref="ValidationOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library, or there is no such step.</exception>
    public static void WriteCoach(TextWriter output, JourneyDocument document, ReportFormat format, string? step = null, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportWriter.Write(TargetOf(output, format), CoachOf(document, step, options));
    }

    /// <summary>Writes one finding of a map as text: what it says, where each of its numbers comes from, and the lines that would write it down.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="document">The document of the map, of any state.</param>
    /// <param name="id">The id of the finding.</param>
    /// <param name="today">The day on which initiatives are overdue; null for none.</param>
    /// <param name="thresholds">From where on something is bad, long or severe; null for <see cref="RuleThresholds.Default"/>.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library, or there is no such finding.</exception>
    public static void WriteInsight(TextWriter output, JourneyDocument document, string id, DateOnly? today = null, RuleThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(id);
        var insights = JourneyInsights.Of(MapOf(document, nameof(document)), today, thresholds);
        var item = insights.Find(id) ?? throw new ArgumentException($"There is no finding `{id}` in the map.{Suggestion.For(id, insights.Items.Select(one => one.Id))}", nameof(id));
        InsightExplanation.Write(PenFor(output), new InsightResult(Named(document), insights), item);
    }

    /// <summary>
    /// Writes what each initiative brings and costs, which of them to do within a budget, and what came of what was
    /// promised. What they bring is what changes between the two maps; with one map alone, at most what their pain points cost in conversions.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="current">The document of the map of today, or of the only map.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="future">The document of the map as it is to be; null where there is none.</param>
    /// <param name="budget">What may be spent on what is not done yet, in the maps' currency, 0 or more; null for the map's own budget, if it has one.</param>
    /// <exception cref="ArgumentException">A document has errors or holds a library.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public static void WritePlan(TextWriter output, JourneyDocument current, ReportFormat format, JourneyDocument? future = null, decimal? budget = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportWriter.Write(TargetOf(output, format), PlanOf(current, future, budget));
    }

    /// <summary>Writes one line of a plan as text: what it says, and where each of its numbers comes from.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="current">The document of the map of today, or of the only map.</param>
    /// <param name="id">The id of the line.</param>
    /// <param name="future">The document of the map as it is to be; null where there is none.</param>
    /// <param name="budget">What may be spent on what is not done yet, in the maps' currency, 0 or more; null for the map's own budget, if it has one.</param>
    /// <exception cref="ArgumentException">A document has errors or holds a library, or there is no such line.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public static void WritePlanItem(TextWriter output, JourneyDocument current, string id, JourneyDocument? future = null, decimal? budget = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(id);
        var plan = PlanOf(current, future, budget);
        var item = plan.Items.FirstOrDefault(one => one.Id == id) ?? throw new ArgumentException($"There is nothing `{id}` in the plan.{Suggestion.For(id, plan.Items.Select(one => one.Id))}", nameof(id));
        PlanExplanation.Write(PenFor(output), plan, item);
    }

    /// <summary>
    /// Writes the report for stakeholders as Markdown: objectives and method, the journey stage by stage, what is proposed, what
    /// the future map changes, and what is not known yet. What identifies people is left out, which the report says.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="current">The document of the map of today, or of the only map.</param>
    /// <param name="future">The document of the map as it is to be; null where there is none.</param>
    /// <param name="isShort">Whether it is told in short, as leaders ask for it: the stages as one table, and only what matters most.</param>
    /// <exception cref="ArgumentException">A document has errors or holds a library.</exception>
    public static void WriteStakeholders(TextWriter output, JourneyDocument current, JourneyDocument? future = null, bool isShort = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        var subject = future is null
            ? StakeholderSubject.Of(Named(current), MapOf(current, nameof(current)), isShort: isShort)
            : StakeholderSubject.Of(Named(current), MapOf(current, nameof(current)), Named(future), MapOf(future, nameof(future)), isShort);
        ReportWriter.Write(output, subject);
    }

    /// <summary>
    /// Writes the draft of a future map: it extends the current one, with a proposed initiative for each accepted opportunity
    /// that nobody delivers and each severe pain point that nobody closes. Owners come from the touchpoints; dates and costs are open.
    /// </summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="current">The document of the current map.</param>
    /// <param name="format">The notation.</param>
    /// <param name="extendsPath">The path of the current map's document, relative to the new one.</param>
    /// <param name="thresholds">From where on a pain point is severe; null for <see cref="RuleThresholds.Default"/>.</param>
    /// <exception cref="ArgumentException">The document has errors or holds a library.</exception>
    public static void WritePlanDraft(TextWriter output, JourneyDocument current, JourneyFormat format, string extendsPath, RuleThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrEmpty(extendsPath);
        var map = MapOf(current, nameof(current));
        output.Write(JourneyComparison.Compare(map, PlanDraft.Of(map, extendsPath, thresholds), MatchMode.Ids).ToOverlay(format, extendsPath));
    }

    private static ReportTarget TargetOf(TextWriter output, ReportFormat format) => new(output, Argument.Defined(format, nameof(format)));

    private static Pen PenFor(TextWriter output) => new ReportTarget(output, ReportFormat.Text).Pen;
}
