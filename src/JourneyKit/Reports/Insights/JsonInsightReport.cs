using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Insights.Findings;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Insights;

/// <summary>The insights for machines: every finding, every number with its inputs. What is not known has no key. `journey schema insights` describes it.</summary>
internal sealed class JsonInsightReport(TextWriter output) : IReport<InsightResult>
{
    public void Write(InsightResult result) => JsonReport.Write(output, "insights", json =>
    {
        json.WriteStartObject("summary");
        json.WriteMapHead(result.Document, result.Insights.Map);
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

        json.WriteKnown("note", topic.Note);
        json.WriteArray("findings", topic.Items, (writer, item) => WriteItem(writer, result, item));
    }

    private static void WriteItem(Utf8JsonWriter json, InsightResult result, InsightItem item)
    {
        json.WriteString("id", item.Id);
        json.WriteString("text", item.Text);
        json.WriteKnown("advice", item.Advice);
        json.WriteKnown("from", item.From);
        WritePlace(json, result, item.Place);
        json.WriteArray("numbers", item.Numbers, (writer, number) => WriteNumber(writer, result, number));
        json.WriteKnown("lines", item.Lines);
    }

    private static void WriteNumber(Utf8JsonWriter json, InsightResult result, GapNumber number)
    {
        json.WriteString("name", number.Name);
        json.WriteMeasure(number.Value);
        json.WriteKnown("unit", number.Unit);
        json.WriteString("formula", number.Formula);
        json.WriteArray("inputs", number.Inputs, (writer, input) =>
        {
            writer.WriteString("name", input.Name);
            writer.WriteString("value", input.Value);
            WritePlace(writer, result, input.Path);
        });
    }

    private static void WritePlace(Utf8JsonWriter json, InsightResult result, ElementPath? path)
    {
        json.WriteKnown("pointer", path?.ToString());
        if (path is { } known && result.Document.Place(known) is { } span)
        {
            json.WriteSpan("span", span);
        }
    }
}
