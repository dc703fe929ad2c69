using System.Text.Json;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Tool.Output.Flow;

/// <summary>Averages over a journey for machines; null where they have no bound.</summary>
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
            WriteCoverage(json, "durations", time.Durations);
            WriteCoverage(json, "waits", time.Waits);
        });
        WriteIf(json, "effort", chain.Effort, effort =>
        {
            json.WriteNumber("atLeast", effort.AtLeast);
            json.WriteBoolean("isComplete", effort.IsComplete);
            json.WriteFinite("meanOfVisits", effort.Mean);
            WriteCoverage(json, "touchpoints", effort.Touchpoints);
        });
    }

    private static void WriteIf<T>(Utf8JsonWriter json, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, string name, Coverage coverage)
    {
        json.WriteStartObject(name);
        json.WriteNumber("known", coverage.Known);
        json.WriteNumber("of", coverage.Of);
        json.WriteEndObject();
    }
}
