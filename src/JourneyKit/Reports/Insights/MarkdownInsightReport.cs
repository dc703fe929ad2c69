using JourneyKit.Insights.Findings;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights to hand on: for a wiki, a ticket or a mail. What a team wrote stays text.</summary>
internal sealed class MarkdownInsightReport(TextWriter output) : IReport<InsightResult>
{
    private readonly MarkdownSheet sheet = new();
    private QuotationMarks marks = QuotationMarks.English;

    public void Write(InsightResult result)
    {
        var map = result.Insights.Map;
        marks = QuotationMarks.Of(map.Language);
        sheet.Line($"# {Text(MarkdownSheet.Name(map.Title))}").Line();
        sheet.Line($"{MarkdownText.Code(MarkdownSheet.Name(result.Document.Name))}, {Text(MarkdownSheet.Name(map.StateName))}");
        foreach (var part in result.Insights.Topics.GroupBy(topic => topic.Part))
        {
            sheet.OwnLine().OwnLine($"## {InsightWords.Title(part.Key)}");
            foreach (var topic in part.Where(topic => topic.Items.Count > 0 || topic.Empty is not null))
            {
                Write(topic);
            }
        }

        sheet.WriteTo(output);
    }

    private void Write(InsightTopic topic)
    {
        var isFirst = topic.Part == InsightPart.FirstSteps;
        sheet.OwnLine();
        if (!isFirst)
        {
            sheet.OwnLine($"### {Text(topic.Title)}").OwnLine();
        }

        if (topic.Items.Count == 0)
        {
            sheet.OwnLine(Text(topic.Empty!));
        }

        foreach (var item in topic.Items.Take(topic.Most))
        {
            sheet.Line($"{(isFirst ? "1." : "-")} {Text(InsightWords.Line(item))} {MarkdownText.Code(item.From ?? item.Id)}");
        }

        if (InsightWords.Note(topic) is { } note)
        {
            sheet.Line().Line(Text($"({note})"));
        }
    }

    private string Text(string words) => MarkdownText.Sentence(marks.In(words));
}
