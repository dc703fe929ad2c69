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

    /// <summary>A map in which so many personas feel otherwise than the map at every second touchpoint.</summary>
    public static JourneyMap Personas(int personas)
    {
        var text = new StringBuilder("journeykit: 1\nid: made\ntitle: Personas\nstate: current\npersonas:\n");
        text.Append(string.Concat(Enumerable.Range(0, personas).Select(i => $"  p{i}: {{name: Person number {i}, quote: I want it done today}}\n"))).Append("touchpoints:\n");
        for (var i = 0; i < 10; i++)
        {
            text.Append($"  t{i}:\n    name: Touchpoint {i}\n    emotion: {(i % 3) - 1}\n    feeling: as ever\n")
                .Append(i % 2 == 0 ? "    byPersona:\n" + string.Concat(Enumerable.Range(0, personas).Select(p => $"      p{p}: {{emotion: {((i + p) % 5) - 2}, feeling: sees it otherwise}}\n")) : "");
        }

        return Read(text.ToString());
    }

    /// <summary>A map that is gone back in, tried again and left in many ways.</summary>
    public static JourneyMap Loops { get; } = Read("""
        journeykit: 1
        id: made
        title: Loops and a retry
        state: current
        stages: {a: {name: Look}, b: {name: Order}, c: {name: Pay}}
        touchpoints:
          search: {stage: a, emotion: 0, next: {compare: 0.5, order: 0.3}}
          compare: {stage: a, emotion: 1, next: {search: 0.4, order: 0.5}}
          order: {stage: b, emotion: -1, next: {order: 0.1, pay: 0.6, search: 0.2}}
          pay: {stage: c, emotion: -2, next: {retry: 0.4, done: 0.5}}
          retry: {stage: c, emotion: -2, next: {pay: 0.7, order: 0.1}}
          done: {stage: c, emotion: 2}
        """);

    /// <summary>A map with so many ways on from one touchpoint.</summary>
    public static JourneyMap Fan(int ways)
    {
        var all = Enumerable.Range(0, ways).ToList();
        return Read("journeykit: 1\nid: made\ntitle: Many ways on\nstate: current\nstages: {a: {name: Start}, b: {name: After}}\ntouchpoints:\n  hub:\n    stage: a\n    next:\n"
            + string.Concat(all.Select(i => $"      t{i}: 0.02\n")) + string.Concat(all.Select(i => $"  t{i}: {{name: After the hub {i}, stage: b, emotion: {(i % 5) - 2}}}\n")));
    }

    /// <summary>The map of a document in YAML.</summary>
    public static JourneyMap Read(string yaml)
    {
        var document = JourneyDocument.Parse(yaml, JourneyFormat.Yaml);
        return document.Map ?? throw new InvalidOperationException(string.Join('\n', document.Diagnostics));
    }
}
