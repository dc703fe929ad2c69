using System.Text.Json;
using JourneyKit.Graphs.Chain;
using JourneyKit.Insights.Funnel;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Flow;

/// <summary>A micro-conversion for machines: the figures of its touchpoint, then what it predicts.</summary>
internal static class JsonMicroConversion
{
    public static void Write(Utf8JsonWriter json, MicroConversionFlow micro, IReadOnlyList<Prediction> predictions)
    {
        json.WriteString("microConversion", micro.MicroConversion.Value);
        json.WriteString("touchpoint", micro.Touchpoint.Value);
        json.WriteKnown("conversion", micro.Conversion?.Value);
        json.WriteKnown("reach", micro.Reach);
        json.WriteKnown("isOnPath", micro.IsOnPath);
        json.WriteKnown("statedRate", micro.StatedRate?.Value);
        json.WriteNumber("goingOn", micro.GoingOn);
        json.WriteKnown("converting", micro.Converting);
        if (predictions.FirstOrDefault(prediction => prediction.Flow == micro) is { Converting: not null } known)
        {
            WritePrediction(json, known);
        }
    }

    private static void WritePrediction(Utf8JsonWriter json, Prediction prediction)
    {
        json.WriteStartObject("prediction");
        json.WriteNumber("convertingOfThoseWhoDid", prediction.Converting!.Value.Value);
        WriteInterval(json, "interval", prediction.Interval);
        json.WriteKnown("lift", prediction.Lift);
        WriteInterval(json, "liftInterval", prediction.LiftInterval);
        json.WriteKnown("convertingOfThoseWhoDidNot", prediction.WithoutIt);
        json.WriteBoolean("isContradictory", prediction.Contradicts);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, WilsonInterval? interval)
    {
        if (interval is not null)
        {
            json.WriteStartObject(name);
            json.WriteNumber("low", interval.Low);
            json.WriteNumber("high", interval.High);
            json.WriteEndObject();
        }
    }
}
