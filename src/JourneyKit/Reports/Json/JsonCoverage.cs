using System.Text.Json;
using JourneyKit.Graphs.Chain;

namespace JourneyKit.Reports.Json;

/// <summary>Of how many how many are known.</summary>
internal static class JsonCoverage
{
    public static void WriteCoverage(this Utf8JsonWriter json, string name, Coverage coverage)
    {
        json.WriteStartObject(name);
        json.WriteNumber("known", coverage.Known);
        json.WriteNumber("of", coverage.Of);
        json.WriteEndObject();
    }
}
