using System.Text.Json;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>Named scores for machines. Where an input is unknown there is no score, and what is missing is listed.</summary>
internal static class JsonPriorities
{
    public static void Write(Utf8JsonWriter json, GapResult result)
    {
        var priorities = result.Report.Priorities;
        json.WriteStartObject("priorities");
        Write(json, "opportunities", result, priorities.Opportunities);
        Write(json, "initiatives", result, priorities.Initiatives);
        Write(json, "painPoints", result, priorities.PainPoints);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, GapResult result, ElementMap<ElementPriority> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            json.WriteString("id", element.Id);
            json.WriteString("name", element.Element.Name);
            json.WriteString("side", GapWords.Word(element.Element.Side));
            json.WriteStartArray("scores");
            foreach (var score in element.Scores)
            {
                WriteScore(json, result, score);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, GapResult result, PriorityScore score)
    {
        json.WriteStartObject();
        json.WriteString("measure", score.Measure.Name);
        json.WriteString("formula", score.Measure.Formula);
        json.WriteKnown("value", score.Value);
        if (score.Quadrant is { } quadrant)
        {
            json.WriteString("quadrant", GapWords.Word(quadrant));
        }

        JsonGap.WriteInputs(json, result, score.Inputs);
        json.WriteArray("missing", score.Missing, static (json, missing) =>
        {
            json.WriteString("name", missing.Name);
            json.WriteString("side", GapWords.Word(missing.Side));
            json.WriteString("pointer", missing.Path.ToString());
        });
        json.WriteEndObject();
    }
}
