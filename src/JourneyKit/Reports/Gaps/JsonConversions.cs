using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

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
            WriteReading(json, "now", outlook.Before);
            WriteReading(json, "then", outlook.After);
            json.WriteKnown("upliftAtLeast", outlook.UpliftAtLeast);
            json.WriteKnown("upliftAtMost", outlook.UpliftAtMost);
            WriteSources(json, result.Report, outlook);
            json.WriteStartArray("numbers");
            foreach (var number in outlook.Numbers)
            {
                JsonGap.WriteNumber(json, result, number);
            }

            json.WriteEndArray();
            json.WriteStrings("missing", outlook.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReading(Utf8JsonWriter json, string name, ConversionReading reading)
    {
        json.WriteStartObject(name);
        if (reading.Obstacle is { } obstacle)
        {
            json.WriteString("obstacle", GapWords.Word(obstacle));
        }

        json.WriteKnown("probability", reading.Probability);
        json.WriteKnown("upperBound", reading.UpperBound);
        json.WriteNumber("shares", reading.Shares);
        json.WriteNumber("assumed", reading.Assumed);
        if (reading.Journey is { } journey)
        {
            json.WriteStartObject("journey");
            json.WriteNumber("touches", journey.Touches);
            json.WriteKnown("secondsAtLeast", journey.TimeAtLeast?.TotalSeconds);
            json.WriteCoverage("durations", journey.Durations);
            json.WriteCoverage("waits", journey.Waits);
            json.WriteNumber("effortAtLeast", journey.EffortAtLeast);
            json.WriteCoverage("efforts", journey.Efforts);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, GapReport report, ConversionOutlook outlook)
    {
        json.WriteArray("sources", outlook.Sources, (json, share) =>
        {
            json.WriteString("label", UpliftLabel.Of(report, share));
            json.WriteString("source", GapWords.Word(share.Source));
            json.WriteStrings("now", share.Before);
            json.WriteStrings("then", share.After);
            json.WriteNumber("points", share.Points);
            json.WriteBoolean("dependsOnOthers", share.DependsOnOthers);
        });
        json.WriteNumber("unattributed", outlook.Unattributed);
    }
}
