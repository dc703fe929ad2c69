using System.Text.Json;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;
using JourneyKit.Tool.Output.Json;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>How many journeys reach each conversion now and then, for machines.</summary>
internal static class JsonConversions
{
    public static void Write(Utf8JsonWriter json, GapResult result)
    {
        json.WriteStartArray("conversions");
        foreach (var outlook in result.Report.Conversions)
        {
            json.WriteStartObject();
            json.WriteString("id", outlook.Id.Value);
            json.WriteString("name", outlook.Name);
            WriteReading(json, "now", outlook.Now);
            WriteReading(json, "then", outlook.Then);
            WriteIf(json, "upliftAtLeast", outlook.UpliftAtLeast);
            WriteIf(json, "upliftAtMost", outlook.UpliftAtMost);
            WriteSources(json, outlook);
            json.WriteStartArray("numbers");
            foreach (var number in outlook.Numbers)
            {
                JsonGap.WriteNumber(json, result, number);
            }

            json.WriteEndArray();
            json.WriteStartArray("missing");
            foreach (var missing in outlook.Missing)
            {
                json.WriteStringValue(missing);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReading(Utf8JsonWriter json, string name, ConversionReading reading)
    {
        json.WriteStartObject(name);
        if (reading.Obstacle is { } obstacle)
        {
            json.WriteString("obstacle", JsonNamingPolicy.KebabCaseLower.ConvertName(obstacle.ToString()));
        }

        WriteIf(json, "probability", reading.Probability);
        WriteIf(json, "upperBound", reading.UpperBound);
        json.WriteNumber("shares", reading.Shares);
        json.WriteNumber("assumed", reading.Assumed);
        if (reading.Journey is { } journey)
        {
            json.WriteStartObject("journey");
            json.WriteNumber("touches", journey.Touches);
            WriteIf(json, "secondsAtLeast", journey.TimeAtLeast?.TotalSeconds);
            json.WriteCoverage("durations", journey.Durations);
            json.WriteCoverage("waits", journey.Waits);
            json.WriteNumber("effortAtLeast", journey.EffortAtLeast);
            json.WriteCoverage("efforts", journey.Efforts);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, ConversionOutlook outlook)
    {
        json.WriteStartArray("sources");
        foreach (var share in outlook.Sources)
        {
            json.WriteStartObject();
            json.WriteString("source", JsonNamingPolicy.KebabCaseLower.ConvertName(share.Source.ToString()));
            WriteIds(json, "now", share.Now);
            WriteIds(json, "then", share.Then);
            json.WriteNumber("points", share.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("unattributed", outlook.Unattributed);
    }

    private static void WriteIds(Utf8JsonWriter json, string name, ElementList<Id<Touchpoint>> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
