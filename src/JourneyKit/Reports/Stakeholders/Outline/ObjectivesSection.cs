using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>What the organisation wants, how far it is, and what serves it.</summary>
internal static class ObjectivesSection
{
    private const int MostMetrics = 2;
    private const string Served = "Served by ";

    public static OutlineSection Of(StakeholderSubject subject)
    {
        var use = new ObjectiveUse(subject.Plan.Context);
        var objectives = subject.Plan.Map.Objectives.Concat(subject.Map.Objectives).DistinctBy(objective => objective.Id).ToList();
        return new("Objectives", objectives.Count == 0
            ? [new WordsBlock("The map names no objective of the organisation.")]
            : [.. OutlineText.Grid(["Objective", "Measured by", "Now", "Target", "What serves it"], [.. objectives.SelectMany(objective => Rows(subject, use, objective))])]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(StakeholderSubject subject, ObjectiveUse use, Objective objective)
    {
        var metrics = subject.Map.Metrics.Where(metric => objective.Metrics.Contains(metric.Id) || metric.Objective == objective.Id).ToList();
        var serving = use.IsNamed(objective) || use.IsWorkedOn(objective) ? Aims.Serving(subject.Plan.Context, use, objective) : "Nothing.";
        if (metrics.Count == 0)
        {
            yield return [OutlineText.Plain(objective.Name), "nothing", "not known", "not set", Serving(serving)];
        }

        var isFirst = true;
        foreach (var metric in subject.IsShort ? metrics.Take(MostMetrics) : metrics)
        {
            yield return [isFirst ? OutlineText.Plain(objective.Name) : "", OutlineText.Plain(metric.Name), Now(metric), Target(metric), isFirst ? Serving(serving) : ""];
            isFirst = false;
        }
    }

    // The head of the column says the first words.
    private static string Serving(string words)
        => OutlineText.Plain(InsightText.Within(words.StartsWith(Served, StringComparison.Ordinal) ? words[Served.Length..] : words));

    /// <summary>What a metric is now.</summary>
    public static string Now(Metric metric) => metric.CurrentValue is { } now ? Figures.Measured(now, metric.Unit) : "not known";

    /// <summary>What it is to be.</summary>
    public static string Target(Metric metric) => metric.Target is { } target ? Figures.Measured(target, metric.Unit) : "not set";
}
