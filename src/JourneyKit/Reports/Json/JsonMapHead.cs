using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Reports.Json;

/// <summary>Which map a result is about, at the beginning of its summary.</summary>
internal static class JsonMapHead
{
    public static void WriteMapHead(this Utf8JsonWriter json, NamedDocument document, JourneyMap map)
    {
        json.WriteString("file", document.Name);
        json.WriteString("map", map.Id.Value);
        json.WriteString("title", map.Title);
    }
}
