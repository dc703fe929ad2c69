using System.Text;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>Maps that pictures are tried on.</summary>
internal static class Maps
{
    /// <summary>Every valid map of the checkout, by its path below it.</summary>
    public static IReadOnlyList<(string Path, JourneyMap Map)> All { get; } =
    [
        .. from file in Repository.ValidDocuments
           let map = JourneyDocument.Load(file).Map
           where map is not null
           select (Path.GetRelativePath(Repository.Root, file), map),
    ];

    public static JourneyMap Grocery { get; } = All.First(map => map.Path.EndsWith("grocery/current.journey.yaml", StringComparison.Ordinal)).Map;

    /// <summary>A map made of a word: so many touchpoints in stages of seven, on three channels, each with texts, feelings, pain points and the way on.</summary>
    public static JourneyMap Of(int touchpoints, string word = "Basket", string? language = null, bool hasStages = true, bool hasChannels = true, bool hasFeelings = true)
    {
        var text = new StringBuilder($"journeykit: 1\nid: made\ntitle: {word} {word} {word}\nstate: current\n");
        text.Append(language is null ? "" : $"language: {language}\n");
        text.Append(hasStages && touchpoints > 0 ? "stages:\n" + string.Concat(Enumerable.Range(0, ((touchpoints - 1) / 7) + 1).Select(i => $"  s{i}: {{name: \"{word} {i}\", goal: \"{word} {word}\"}}\n")) : "");
        text.Append(hasChannels && touchpoints > 0 ? $"channels:\n  web: {{name: \"{word}\", kind: website}}\n  shop: {{name: \"{word} {word}\", kind: in-store}}\n  tip: {{name: Tip, kind: referral}}\n" : "");
        text.Append(touchpoints > 0 ? "touchpoints:\n" : "");
        string[] channels = ["web", "shop", "tip"];
        for (var i = 0; i < touchpoints; i++)
        {
            text.Append($"  t{i}:\n    name: \"{word} {i}\"\n    doing: \"{word} {word} {word} {word}\"\n    thinking: \"{word}?\"\n")
                .Append(hasStages ? $"    stage: s{i / 7}\n" : "")
                .Append(hasChannels ? $"    channel: {channels[i % 3]}\n" : "")
                .Append(hasFeelings && i % 5 != 4 ? $"    emotion: {(i * 3 % 5) - 2}\n    feeling: \"{word}\"\n" : "")
                .Append(i % 2 == 0 ? $"    painPoints:\n      p{i}: {{name: \"{word} {word}\", severity: {1 + (i % 5)}, frequency: 0.25}}\n" : "")
                .Append(i + 1 < touchpoints ? $"    next: {{t{i + 1}: 0.9}}\n" : "");
        }

        return Read(text.ToString());
    }

    /// <summary>The map of a document in YAML.</summary>
    public static JourneyMap Read(string yaml)
    {
        var document = JourneyDocument.Parse(yaml, JourneyFormat.Yaml);
        return document.Map ?? throw new InvalidOperationException(string.Join('\n', document.Diagnostics));
    }
}
