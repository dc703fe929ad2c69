using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap for machines.</summary>
internal static class JsonGap
{
    public static void Write(Utf8JsonWriter json, GapResult result, Gap gap)
    {
        json.WriteStartObject();
        json.WriteString("id", gap.Id);
        json.WriteString("kind", gap.Kind.Name);
        json.WriteString("group", GapWords.Word(gap.Kind.Group));
        json.WriteString("severity", GapWords.Word(gap.Severity));
        json.WriteString("standing", GapWords.Word(gap.Standing));
        json.WriteString("title", gap.Title);
        json.WriteString("message", gap.Message);
        if (gap.Advice is { } advice)
        {
            json.WriteString("advice", advice);
        }

        json.WriteKnown("worthPerMonth", gap.WorthPerMonth);
        json.WriteBoolean("momentOfTruth", gap.IsMomentOfTruth);
        json.WriteBoolean("restsOnGuess", gap.RestsOnGuess);
        if (result.Lifecycle?.Find(gap.Id) is { } entry)
        {
            json.WriteString("course", GapWords.Word(entry.Course));
        }

        WriteElements(json, "elements", result, gap.Elements);
        json.WriteStartArray("numbers");
        foreach (var number in gap.Numbers)
        {
            WriteNumber(json, result, number);
        }

        json.WriteEndArray();
        WriteElements(json, "reasons", result, gap.Reasons);
        json.WriteStrings("initiatives", gap.Initiatives);
        json.WriteStrings("workedOnBy", gap.WorkedOnBy);
        json.WriteStrings("causedBy", gap.CausedBy);
        json.WriteEndObject();
    }

    /// <summary>A number and its inputs into an array.</summary>
    public static void WriteNumber(Utf8JsonWriter json, GapResult result, GapNumber number)
    {
        json.WriteStartObject();
        json.WriteString("name", number.Name);
        json.WriteMeasure(number.Value);
        if (number.Unit is { } unit)
        {
            json.WriteString("unit", unit);
        }

        json.WriteString("formula", number.Formula);
        WriteInputs(json, result, number.Inputs);
        json.WriteEndObject();
    }

    public static void WriteInputs(Utf8JsonWriter json, GapResult result, ElementList<GapInput> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("name", input.Name);
            json.WriteString("value", input.Value);
            if (input is { Side: { } side, Path: { } path })
            {
                json.WriteString("side", GapWords.Word(side));
                json.WriteString("pointer", path.ToString());
                if (result.Place(side, path) is { } place)
                {
                    json.WriteSpan("span", place);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteElements(Utf8JsonWriter json, string name, GapResult result, ElementList<GapElement> elements)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            json.WriteString("side", GapWords.Word(element.Side));
            json.WriteString("pointer", element.Path.ToString());
            json.WriteString("name", element.Name);
            if (result.Place(element.Side, element.Path) is { } place)
            {
                json.WriteSpan("span", place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
