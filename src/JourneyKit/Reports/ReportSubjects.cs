using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Graphs;
using JourneyKit.Insights.Coach;
using JourneyKit.Insights.Plan;
using JourneyKit.Model;
using JourneyKit.Reports.Coach;
using JourneyKit.Reports.Flow;
using JourneyKit.Reports.Plan;
using JourneyKit.Validation;

namespace JourneyKit.Reports;

/// <summary>What documents hold that reports are written of; what cannot be used is refused as an argument.</summary>
internal static class ReportSubjects
{
    public static FlowResult FlowOf(JourneyDocument document, Id<Persona>? persona, Id<Conversion>? conversion)
    {
        var map = MapOf(document, nameof(document));
        if (persona is { } known && map.Personas[known] is null)
        {
            throw new ArgumentException($"The map has no persona `{known}`.", nameof(persona));
        }

        var graph = persona is { } one ? JourneyGraph.Of(map, one) : JourneyGraph.Of(map);
        var only = conversion is { } asked ? map.Conversions[asked] ?? throw new ArgumentException($"The map has no conversion `{asked}`.", nameof(conversion)) : null;
        if (only is not null && !(only.At is { } at && graph.Touchpoints.Contains(at.Value)))
        {
            throw new ArgumentException($"The conversion `{only.Id}` happens at no touchpoint of the {(persona is null ? "map" : "persona's journey")}.", nameof(conversion));
        }

        return new FlowResult(document.Path, map, ConversionChain.Of(graph, conversion), only);
    }

    public static CoachResult CoachOf(JourneyDocument document, string? step, ValidationOptions? options)
    {
        var map = MapOf(document, nameof(document));
        CoachStep? asked = step is null ? null
            : ChoiceWords<CoachStep>.TryParse(step, out var known) ? known
            : throw new ArgumentException($"There is no step `{step}`. The steps are {string.Join(", ", CoachWords.Steps)}.", nameof(step));
        return new CoachResult(Named(document), JourneyCoach.Of(map, document.Baseline?.Map, options), asked);
    }

    public static PlanResult PlanOf(JourneyDocument current, JourneyDocument? future, decimal? budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(budget ?? 0, nameof(budget));
        var plan = JourneyPlan.Of(MapOf(current, nameof(current)), future is null ? null : MapOf(future, nameof(future)), budget);
        return new PlanResult(plan, Named(current), future is null ? null : Named(future));
    }

    public static GapLifecycle? Since(string? earlier, GapReport report)
    {
        if (earlier is null)
        {
            return null;
        }

        var file = GapRecordFile.Of(earlier);
        return GapLifecycle.Of(report, file.Records ?? throw new ArgumentException($"The earlier report cannot be used: {file.Diagnostics[0]}", nameof(earlier)));
    }

    public static JourneyMap MapOf(JourneyDocument document, string parameter)
    {
        ArgumentNullException.ThrowIfNull(document, parameter);
        return document.Map ?? throw new ArgumentException(document.Library is null ? FirstErrorOf(document) : $"`{document.Path}` is a library.", parameter);
    }

    /// <summary>Why two documents cannot be compared that are not both maps or both libraries.</summary>
    public static ArgumentException WhyNotComparable(JourneyDocument before, JourneyDocument after)
    {
        var (broken, parameter) = before.HasErrors ? (before, nameof(before)) : (after, nameof(after));
        return new ArgumentException(
            broken.HasErrors ? FirstErrorOf(broken) : $"`{before.Path}` is a {KindOf(before)} and `{after.Path}` a {KindOf(after)}: two maps can be compared, or two libraries.", parameter);
    }

    public static NamedDocument Named(JourneyDocument document) => new(document.Path, document);

    private static string FirstErrorOf(JourneyDocument document)
        => $"The document `{document.Path}` has errors, the first of them: {document.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Message}";

    private static string KindOf(JourneyDocument document) => document.Library is null ? "map" : "library";
}
