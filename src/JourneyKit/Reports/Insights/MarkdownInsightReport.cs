using JourneyKit.Insights.Findings;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights to hand on: for a wiki, a ticket or a mail. What a team wrote stays text.</summary>
internal sealed class MarkdownInsightReport(TextWriter output) : IInsightReport
{
    private QuotationMarks marks = QuotationMarks.English;

    public void Write(InsightResult result)
    {
        var map = result.Insights.Map;
        marks = QuotationMarks.Of(map.Language);
        Line($"# {Text(map.Title)}");
        Line();
        Line($"{Text(result.Document.Name)}, {Text(map.StateName)}");
        foreach (var part in result.Insights.Topics.GroupBy(topic => topic.Part))
        {
            Line();
            Line($"## {InsightWords.Title(part.Key)}");
            foreach (var topic in part.Where(topic => topic.Items.Count > 0 || topic.Empty is not null))
            {
                Write(topic);
            }
        }
    }

    private void Write(InsightTopic topic)
    {
        var isFirst = topic.Part == InsightPart.FirstSteps;
        Line();
        if (!isFirst)
        {
            Line($"### {Text(topic.Title)}");
            Line();
        }

        if (topic.Items.Count == 0)
        {
            Line(Text(topic.Empty!));
        }

        foreach (var item in topic.Items.Take(topic.Most))
        {
            Line($"{(isFirst ? "1." : "-")} {Text(InsightWords.Line(item))} {MarkdownText.Code(item.Id)}");
        }

        if (InsightWords.More(topic) is { } more)
        {
            Line();
            Line(Text($"{more}."));
        }
    }

    private string Text(string words) => MarkdownText.Escape(marks.In(words));

    private void Line(string line = "") => output.Write($"{line}\n");
}
