using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>Grids of stages and lanes with a cell for each note, scored from −5 to 5: notes about pain belong to the cell before them.</summary>
internal static class GridMaps
{
    private static readonly string[] AboutPain = ["bottleneck", "pain-point", "pain", "personal-hurdle"];

    public static IEnumerable<DerivedMap> All(string folder)
        => Directory.EnumerateFiles(folder, "ojf-*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            using var grid = JsonDocument.Parse(File.ReadAllText(file));
            return new DerivedMap(Path.GetFileName(file), Of(grid.RootElement));
        });

    private static JourneyMap Of(JsonElement grid)
    {
        var (stages, cells) = (new Ids(), new Ids());
        var names = grid.GetProperty("stages").EnumerateArray().ToDictionary(stage => stage.GetProperty("id").GetString()!, stage => stage.GetProperty("name").GetString()!, StringComparer.Ordinal);
        var touchpoints = new List<Touchpoint>();
        foreach (var node in names.Keys.SelectMany(stage => grid.GetProperty("nodes").EnumerateArray().Where(node => Text(node, "stageId") == stage)))
        {
            if (AboutPain.Contains(Text(node, "purpose"), StringComparer.Ordinal) && touchpoints.Count > 0)
            {
                touchpoints[^1] = touchpoints[^1] with { PainPoints = [.. touchpoints[^1].PainPoints, PainOf(node, cells)] };
                continue;
            }

            touchpoints.Add(new Touchpoint(cells.Next(Text(node, "title") ?? "cell"))
            {
                Name = Text(node, "title") ?? "?",
                Doing = Text(node, "description"),
                Stage = stages.Of(names[Text(node, "stageId")!]),
                Emotion = node.TryGetProperty("score", out var score) && score.TryGetInt32(out var value) ? (int)Math.Round(value / 2.5, MidpointRounding.AwayFromZero) : null,
                Feeling = Text(node, "sentiment"),
                MomentOfTruth = node.TryGetProperty("isMomentOfTruth", out var moment) && moment.ValueKind == JsonValueKind.True ? true : null,
            });
        }

        var persona = Text(grid, "persona") ?? Text(grid.GetProperty("metadata"), "persona")!;
        return new JourneyMap
        {
            Id = "grid",
            Title = persona,
            State = MapState.Current,
            Personas = [new Persona(new Ids().Of(persona)) { Name = persona }],
            Stages = [.. names.Values.Select(name => new Stage(stages.Of(name)) { Name = name })],
            Touchpoints = DerivedMap.Chain(touchpoints),
        };
    }

    private static PainPoint PainOf(JsonElement node, Ids ids) => new(ids.Next(Text(node, "title") ?? "pain"))
    {
        Name = Text(node, "title") ?? "?",
        Description = Text(node, "description"),
        Severity = Text(node, "severity") switch { "high" => 4, "medium" => 3, "low" => 2, _ => null },
    };

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
