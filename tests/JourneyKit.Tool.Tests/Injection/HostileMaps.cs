using System.Globalization;
using System.Text.Json.Nodes;
using JourneyKit.Schema;

namespace JourneyKit.Tool.Tests.Injection;

/// <summary>Maps in which every text that a team writes is a hostile one: the tables say where texts are.</summary>
internal static class HostileMaps
{
    // Texts that are read: a period, a path, an id of no kind, a code.
    private static readonly string[] Read = ["journeykit", "id", "baseline", "extends", "include", "currency", "language", "$schema"];

    /// <summary>A document with each of its texts replaced, in turn, by one of the texts given.</summary>
    /// <param name="path">The document.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="turn">Which of them is the first.</param>
    /// <param name="isOfFacts">Whether names of facts are hostile, too. What nobody sees is an error in a name, so that nothing would be reported.</param>
    /// <returns>The document, as JSON, with what it includes in it.</returns>
    public static string Of(string path, IReadOnlyList<string> texts, int turn, bool isOfFacts)
    {
        var map = JourneyDocument.Load(path).Map!;
        var json = JsonNode.Parse(JourneyWriter.Write(map, JourneyFormat.Json))!;
        var walk = new Texts();
        walk.Through(map);
        foreach (var place in walk.Places.Where(place => !Read.Contains(place[^1], StringComparer.Ordinal)))
        {
            if (Replace(json, place, texts[turn % texts.Count]))
            {
                turn++;
            }
        }

        foreach (var touchpoint in json["touchpoints"]!.AsObject().Select(entry => entry.Value).OfType<JsonObject>().Where(_ => isOfFacts))
        {
            Rename(touchpoint, "facts", texts);
        }

        return json.ToJsonString();
    }

    // A shorthand stands for the whole of what holds the text.
    private static bool Replace(JsonNode root, IReadOnlyList<string> place, string text)
    {
        var node = root;
        for (var step = 0; step < place.Count; step++)
        {
            var next = node is JsonObject holder ? holder[place[step]]
                : node is JsonArray list && int.TryParse(place[step], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? list[index]
                : null;
            if (next is null)
            {
                return false;
            }

            if (next is JsonValue value && value.TryGetValue<string>(out _))
            {
                next.ReplaceWith(text);
                return true;
            }

            node = next;
        }

        return false;
    }

    // The same name everywhere, so that what contradicts itself still does.
    private static void Rename(JsonObject element, string key, IReadOnlyList<string> texts)
    {
        if (element[key] is JsonObject entries)
        {
            element[key] = new JsonObject(entries.ToList().Select((entry, place) => KeyValuePair.Create($"{entry.Key} {texts[(entry.Key.Length + place) % texts.Count]}", entry.Value?.DeepClone())));
        }
    }

    private sealed class Texts() : ModelWalk(Holdings.Texts)
    {
        public List<IReadOnlyList<string>> Places { get; } = [];

        public override void Text(string text) => Places.Add(Path.Segments);
    }
}
