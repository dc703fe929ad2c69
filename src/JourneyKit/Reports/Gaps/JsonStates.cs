using System.Text.Json;
using JourneyKit.Gaps.States;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>How far each of several states comes, for machines.</summary>
internal static class JsonStates
{
    public static void Write(Utf8JsonWriter json, StateSeries series)
    {
        json.WriteStartObject("states");
        json.WriteStartArray("totals");
        foreach (var total in series.Totals)
        {
            json.WriteStartObject();
            json.WriteString("title", total.Map.Title);
            json.WriteString("state", GapWords.Word(total.Map.State));
            json.WriteKnown("horizon", total.Map.Horizon);
            json.WriteNumber("closed", total.Closed);
            json.WriteNumber("known", total.Known);
            json.WriteNumber("of", total.Of);
            json.WriteKnown("mean", total.Mean);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var progress in series.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("id", progress.Gap.Id);
            json.WriteString("title", progress.Gap.Title);
            json.WriteArray("closed", progress.Closed, static (json, share) => json.WriteKnown("share", share));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
