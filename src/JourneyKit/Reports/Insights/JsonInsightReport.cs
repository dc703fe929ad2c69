using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Insights.Findings;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights for machines: every finding, every number with its inputs.</summary>
internal sealed class JsonInsightReport(TextWriter output) : IInsightReport
{
    public void Write(InsightResult result) => JsonReport.Write(output, "insights", json =>
    {
        json.WriteStartObject("summary");
        json.WriteString("file", result.Document.Name);
        json.WriteString("map", result.Insights.Map.Id.Value);
        json.WriteString("title", result.Insights.Map.Title);
        json.WriteKnown("currency", result.Insights.Map.Currency);
        json.WriteNumber("findings", result.Insights.Items.Count());
        json.WriteEndObject();
        json.WriteArray("topics", result.Insights.Topics, (writer, topic) => WriteTopic(writer, result, topic));
    });

    private static void WriteTopic(Utf8JsonWriter json, InsightResult result, InsightTopic topic)
    {
        json.WriteString("topic", topic.Key);
        json.WriteString("part", InsightWords.Word(topic.Part));
        json.WriteString("title", topic.Title);
        if (topic.Items.Count == 0)
        {
            json.WriteKnown("empty", topic.Empty);
        }

        json.WriteArray("findings", topic.Items, (writer, item) => WriteItem(writer, result, item));
    }

    private static void WriteItem(Utf8JsonWriter json, InsightResult result, InsightItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        json.WriteKnown("advice", item.Advice);
        json.WriteString("pointer", item.Place.ToString());
        if (result.Document.Place(item.Place) is { } span)
        {
            json.WriteSpan("place", span);
        }

        json.WriteArray("numbers", item.Numbers, WriteNumber);
        json.WriteKnown("lines", item.Lines);
    }

    private static void WriteNumber(Utf8JsonWriter json, GapNumber number)
    {
        json.WriteString("name", number.Name);
        json.WriteString("text", number.ToString());
        json.WriteNumber("value", number.Value.Value);
        json.WriteKnown("unit", number.Unit);
        json.WriteString("formula", number.Formula);
        json.WriteArray("inputs", number.Inputs, static (json, input) =>
        {
            json.WriteString("name", input.Name);
            json.WriteKnown("pointer", input.Path?.ToString());
            json.WriteString("value", input.Value);
        });
    }
}
