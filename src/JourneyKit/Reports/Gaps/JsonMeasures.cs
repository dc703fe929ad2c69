using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Reports.Gaps;

/// <summary>Measures for machines.</summary>
internal static class JsonMeasures
{
    /// <summary>Writes number, type and text into the object at hand: a percentage as its fraction, a duration in seconds.</summary>
    public static void WriteMeasure(this Utf8JsonWriter json, Measure measure)
    {
        json.WriteNumber("value", measure.Value);
        json.WriteString("type", GapWords.Word(measure.Type));
        json.WriteString("text", measure.ToString());
    }
}
