using JourneyKit.Insights.Findings;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights for people on two screens; JSON has the rest.</summary>
internal sealed class TextInsightReport(Pen pen) : IInsightReport
{
    public void Write(InsightResult result)
    {
        var map = result.Insights.Map;
        pen.Marks = QuotationMarks.Of(map.Language);
        pen.Line(map.Title, Tone.Strong).Line($"{result.Document.Name}, {map.StateName}", Tone.Faint);
        foreach (var part in result.Insights.Topics.GroupBy(topic => topic.Part))
        {
            pen.Line().Line(InsightWords.Title(part.Key).ToUpperInvariant(), Tone.Info);
            foreach (var topic in part.Where(topic => topic.Items.Count > 0 || topic.Empty is not null))
            {
                Write(topic);
            }
        }

        pen.Line().Line($"Where a number comes from, and the lines to write: {ReportOrigin.Name} insights … --explain ID", Tone.Faint);
    }

    private void Write(InsightTopic topic)
    {
        if (topic.Part != InsightPart.FirstSteps)
        {
            pen.Write(topic.Title, Tone.Strong).Line(InsightWords.More(topic) is { } more ? $"  {more}" : "", Tone.Faint);
        }

        if (topic.Items.Count == 0)
        {
            pen.Line($"  {topic.Empty}", Tone.Faint);
        }

        var number = 0;
        foreach (var item in topic.Items.Take(topic.Most))
        {
            pen.Write(topic.Part == InsightPart.FirstSteps ? $"  {++number}. " : "  ").Write(OneLine(InsightWords.Line(item))).Line($"  {item.Id}", Tone.Faint);
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
