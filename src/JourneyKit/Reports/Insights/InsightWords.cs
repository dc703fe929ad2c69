using JourneyKit.Insights.Findings;

namespace JourneyKit.Reports.Insights;

/// <summary>What the parts of the insights are called.</summary>
internal static class InsightWords
{
    public static string Title(InsightPart part) => part switch
    {
        InsightPart.FirstSteps => "What to do first",
        InsightPart.Insights => "Insights",
        InsightPart.Impact => "Impact",
        _ => "Issues and opportunities",
    };

    public static string Word(InsightPart part) => part switch
    {
        InsightPart.FirstSteps => "first-steps",
        InsightPart.Insights => "insights",
        InsightPart.Impact => "impact",
        _ => "issues",
    };

    /// <summary>A sentence with what to do about it behind it.</summary>
    public static string Line(InsightItem item) => item.Advice is null ? item.Text : $"{item.Text} {item.Advice}";

    /// <summary>How many more there are than a report for people shows; null where none.</summary>
    public static string? More(InsightTopic topic)
        => topic.Items.Count > topic.Most ? $"{topic.Items.Count - topic.Most} more with --format json" : null;
}
