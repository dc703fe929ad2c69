using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Rendering.Tests.Support;

/// <summary>Pairs of maps that comparing pictures are tried on.</summary>
internal static class Pairs
{
    /// <summary>Pairs of all sorts, by name.</summary>
    public static IReadOnlyList<(string Name, JourneyMap Before, JourneyMap After)> All { get; } =
    [
        Sample("grocery"), Sample("incident-support"), Sample("running-shoes"), .. Judged,
        .. Of("", [("three", 3, "Basket", null), ("twenty", 20, "Basket", null), ("sixty", 60, "Basket", null), ("two hundred", 200, "Basket", null),
            ("compounds", 20, "Haftpflichtversicherungsbescheinigung", "de"), ("Arabic", 20, "سلة التسوق", "ar"), ("Hebrew", 12, "סל קניות", "he"), ("Chinese", 20, "购物篮里的所有东西", "zh"),
            ("Thai", 12, "ตะกร้าสินค้าของลูกค้า", "th"), ("emoji", 12, "👩‍👩‍👧‍👦 🛒🇩🇪", null), ("one long word", 5, new string('x', 300), null)]),
        ("versions", Maps.Grocery, Maps.Grocery with { Version = "9" }),
        ("nothing", Maps.Of(0), Maps.Of(0) with { State = MapState.Future }),
        ("everything new", Maps.Of(0), Maps.Of(12) with { State = MapState.Future }),
        ("everything gone", Maps.Of(12), Maps.Of(0) with { State = MapState.Future }),
        ("no change", Maps.Of(40), Maps.Of(40) with { State = MapState.Future }),
        ("folded", Painless(Maps.Of(40)), Better(Painless(Maps.Of(40)), 0, 20)),
        ("many pain points", Painful(Maps.Of(36), 0), Painful(Maps.Of(36), 10) with { State = MapState.Future }),
        ("no feelings", Maps.Of(12, hasFeelings: false), Changed(Maps.Of(12, hasFeelings: false))),
        ("no stages", Maps.Of(12, hasStages: false), Changed(Maps.Of(12, hasStages: false))),
        ("a split and a merge", Maps.Of(12), SplitAndMerged(Maps.Of(12))),
        ("many initiatives", Maps.Of(12), Changed(Maps.Of(12)) with { Initiatives = Initiatives(40, "Basket") }),
    ];

    /// <summary>The pair with a name.</summary>
    public static (string Name, JourneyMap Before, JourneyMap After) Find(string name) => All.First(pair => pair.Name == name);

    /// <summary>A later map: every third touchpoint feels better, every seventh goes and comes under another id, every fourth keeps no pain; and initiatives see to it.</summary>
    public static JourneyMap Changed(JourneyMap map)
    {
        var touchpoints = map.Touchpoints.ToList();
        var (stages, order) = (map.Stages.Select(stage => stage.Id).ToList(), new List<Touchpoint>());
        for (var i = 0; i < touchpoints.Count; i++)
        {
            var one = touchpoints[i];
            one = i % 3 == 0 && one.Emotion is { } emotion && emotion.Value < 2 ? one with { Emotion = emotion.Value + 1 } : one;
            one = i % 4 == 0 ? one with { PainPoints = [] } : one;
            one = i % 5 == 1 && one.Emotion is { } was && was.Value > -1 ? one with { Emotion = was.Value - 1.5m } : one;
            one = i % 7 == 3 && stages.Count > 1 ? one with { Stage = stages[(i / 7 + 1) % stages.Count] } : one;
            one = i % 7 == 5 ? new Touchpoint(new Id<Touchpoint>($"new-{i}")) { Name = one.Name, Stage = one.Stage, Emotion = 1, Next = one.Next } : one;
            order.Add(one);
        }

        return map with { State = MapState.Future, Horizon = "Summer 2027", Touchpoints = [.. order], Initiatives = Initiatives(Math.Min(12, touchpoints.Count), touchpoints.Count > 0 ? touchpoints[0].Name : "Nothing") };
    }

    /// <summary>The map without pain points.</summary>
    public static JourneyMap Painless(JourneyMap map) => map with { Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with { PainPoints = [] })] };

    /// <summary>The map with twenty pain points at each touchpoint, counted from a number on.</summary>
    public static JourneyMap Painful(JourneyMap map, int first) => map with
    {
        Touchpoints = [.. map.Touchpoints.Select(touchpoint => touchpoint with
        {
            PainPoints = [.. Enumerable.Range(first, 20).Select(i => new PainPoint(new Id<PainPoint>($"{touchpoint.Key}-{i}")) { Name = $"Pain {i}", Severity = 1 + (i % 5) })],
        })],
    };

    /// <summary>A future map in which some touchpoints feel as good as can be.</summary>
    public static JourneyMap Better(JourneyMap map, params int[] places)
        => map with { State = MapState.Future, Touchpoints = [.. map.Touchpoints.Select((touchpoint, index) => places.Contains(index) ? touchpoint with { Emotion = 2 } : touchpoint)] };

    /// <summary>Initiatives that wait for each other, some without dates, effort or team.</summary>
    public static ElementMap<Initiative> Initiatives(int count, string word)
    {
        var all = new List<Initiative>();
        for (var i = 0; i < count; i++)
        {
            all.Add(new Initiative(new Id<Initiative>($"i{i}"))
            {
                Name = $"{word} {i}",
                Status = (InitiativeStatus)(i % 5),
                Start = i % 6 == 4 ? null : new DateOnly(2026, 1, 10).AddDays(i * 23),
                Due = i % 6 == 4 ? null : new DateOnly(2026, 3, 1).AddDays((i * 23) + (i % 3 * 40)),
                Effort = i % 5 == 3 ? null : 10 + (i * 7 % 90),
                Cost = i % 4 == 1 ? null : 1000 * i,
                Impact = 1 + (i % 5),
                Touchpoints = [new Id<Touchpoint>($"t{i}")],
                DependsOn = i > 1 && i % 5 != 0 ? [new Id<Initiative>($"i{i - 1}"), new Id<Initiative>($"i{i - 2}")] : [],
            });
        }

        return [.. all];
    }

    private static IEnumerable<(string Name, JourneyMap Before, JourneyMap After)> Of(string prefix, (string Name, int Touchpoints, string Word, string? Language)[] all)
        => all.Select(one => (prefix + one.Name, Maps.Of(one.Touchpoints, one.Word, one.Language), Changed(Maps.Of(one.Touchpoints, one.Word, one.Language))));

    private static IEnumerable<(string Name, JourneyMap Before, JourneyMap After)> Judged
        => Directory.EnumerateDirectories(Repository.PathTo("tests/JourneyKit.Tool.Tests/Judged/Cases")).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, "current.journey.yaml")) && File.Exists(Path.Combine(folder, "future.journey.yaml")))
            .Select(folder => ($"judged {Path.GetFileName(folder)}", Load(Path.Combine(folder, "current.journey.yaml")), Load(Path.Combine(folder, "future.journey.yaml"))));

    private static (string Name, JourneyMap Before, JourneyMap After) Sample(string name)
        => (name, Load($"samples/{name}/current.journey.yaml"), Load($"samples/{name}/future.journey.yaml"));

    private static JourneyMap Load(string path) => JourneyDocument.Load(Repository.PathTo(path)).Map!;

    // The first is split in two, the third and the fourth become one.
    private static JourneyMap SplitAndMerged(JourneyMap map)
    {
        var all = map.Touchpoints.ToList();
        List<Touchpoint> touchpoints =
        [
            new(new Id<Touchpoint>("first-half")) { Name = "First half", Stage = all[0].Stage, Emotion = 1, Replaces = [all[0].Id] },
            new(new Id<Touchpoint>("second-half")) { Name = "Second half", Stage = all[0].Stage, Emotion = 2, Replaces = [all[0].Id] },
            all[1],
            new(new Id<Touchpoint>("both")) { Name = "Both in one", Stage = all[2].Stage, Emotion = 0.5m, Replaces = [all[2].Id, all[3].Id] },
            .. all.Skip(4),
        ];
        return map with { State = MapState.Future, Touchpoints = [.. touchpoints] };
    }
}
