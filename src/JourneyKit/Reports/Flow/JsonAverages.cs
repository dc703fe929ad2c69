using System.Text.Json;
using JourneyKit.Graphs;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>Averages over a journey for machines; no keys where they have no bound.</summary>
internal static class JsonAverages
{
    public static void Write(Utf8JsonWriter json, ConversionChain chain)
    {
        WriteIf(json, "touches", chain.Touches, touches =>
        {
            json.WriteNumber("touches", touches.Touches);
            json.WriteNumber("steps", touches.Steps);
        });
        WriteIf(json, "time", chain.Time, time =>
        {
            json.WriteNumber("atLeastSeconds", time.AtLeast.TotalSeconds);
            json.WriteBoolean("isComplete", time.IsComplete);
            json.WriteCoverage("durations", time.Durations);
            json.WriteCoverage("waits", time.Waits);
        });
        WriteIf(json, "effort", chain.Effort, effort =>
        {
            json.WriteNumber("atLeast", effort.AtLeast);
            json.WriteBoolean("isComplete", effort.IsComplete);
            json.WriteKnown("meanOfVisits", effort.Mean);
            json.WriteCoverage("touchpoints", effort.Touchpoints);
        });
    }

    private static void WriteIf<T>(Utf8JsonWriter json, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WriteStartObject(name);
            write(value);
            json.WriteEndObject();
        }
    }
}
