using System.Text.Json;

namespace JourneyKit.Reports.Json;

/// <summary>Lists and values that may be missing.</summary>
internal static class JsonParts
{
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteStrings<T>(this Utf8JsonWriter json, string name, IEnumerable<T> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id?.ToString());
        }

        json.WriteEndArray();
    }

    /// <summary>A text, or no key where there is none.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A number, or no key where there is none.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    /// <summary>Likewise; JSON has no infinity, which is left out, too.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
        {
            json.WriteNumber(name, known);
        }
    }

    /// <summary>Whether something is so, or no key where that is not known.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, bool? truth)
    {
        if (truth is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
