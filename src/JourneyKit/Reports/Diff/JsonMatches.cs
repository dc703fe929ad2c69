using System.Text.Json;
using JourneyKit.Changes;
using JourneyKit.Matching;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Diff;

/// <summary>Which elements are which, for machines: what more than an id says. Elements that kept their ids are not listed.</summary>
internal static class JsonMatches
{
    public static void Write(Utf8JsonWriter json, MatchResult matches)
    {
        json.WriteStartArray("matches");
        foreach (var match in matches.Links)
        {
            Write(json, match);
        }

        json.WriteEndArray();
        json.WriteStartArray("removedOnPurpose");
        foreach (var removal in matches.RemovedOnPurpose)
        {
            json.WriteStartObject();
            json.WriteString("id", removal.Key);
            json.WriteStrings("because", removal.Because.Select(id => id.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (matches.Mode == MatchMode.Suggest)
        {
            json.WriteString("replaces", matches.ToReplacesLines());
        }
    }

    private static void Write(Utf8JsonWriter json, ElementMatch match)
    {
        json.WriteStartObject();
        json.WriteString("kind", match.Kind.Singular);
        json.WriteStartArray("pairs");
        foreach (var (before, after) in match.Elements)
        {
            json.WriteStartObject();
            json.WriteString("before", before.Key);
            json.WriteString("after", after.Key);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("basis", match.Basis.ToString().ToLowerInvariant());
        json.WriteNumber("confidence", match.Confidence);
        json.WriteStrings("reasons", match.Reasons);
        json.WriteEndObject();
    }
}
