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

    /// <summary>A finding on one line, with what to do about it behind it.</summary>
    public static string Line(InsightItem item)
        => string.Join(' ', (item.Advice is null ? item.Text : $"{item.Text} {item.Advice}").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>What stands behind the heading of a topic: how many findings a report for people leaves out, and what holds for all; null where neither.</summary>
    public static string? Note(InsightTopic topic)
    {
        var more = topic.Items.Count > topic.Most ? $"{topic.Most} of {topic.Items.Count}, the others with --format json" : null;
        return (more, topic.Note) switch
        {
            (null, var note) => note,
            (_, null) => more,
            _ => $"{more}; {topic.Note}",
        };
    }
}
