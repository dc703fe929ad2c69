using JourneyKit.Insights.Findings;
using JourneyKit.Reports.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights for people on two screens; JSON has the rest.</summary>
internal sealed class TextInsightReport(Pen pen) : IReport<InsightResult>
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

        if (result.Insights.Items.Any())
        {
            pen.Line().Line($"Where a number comes from, and lines to write it down: {ReportOrigin.Name} insights … --explain ID", Tone.Faint);
        }
    }

    private void Write(InsightTopic topic)
    {
        if (topic.Part != InsightPart.FirstSteps)
        {
            pen.Write(topic.Title, Tone.Strong).Line(InsightWords.Note(topic) is { } note ? $"  {note}" : "", Tone.Faint);
        }

        if (topic.Items.Count == 0)
        {
            pen.Line($"  {topic.Empty}", Tone.Faint);
        }

        var number = 0;
        foreach (var item in topic.Items.Take(topic.Most))
        {
            pen.Write(topic.Part == InsightPart.FirstSteps ? $"  {++number}. " : "  ").Mark().Write(InsightWords.Line(item)).Line($"  {item.From ?? item.Id}", Tone.Faint);
        }
    }
}
