using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>Mermaid journeys, as Mermaid's own parser reads them: tasks in their order, a score from 1 to 5, actors.</summary>
internal static class MermaidMaps
{
    public static IEnumerable<DerivedMap> All(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(folder, "expected-mermaid-*.json").Single()));
        var maps = new List<DerivedMap>();
        foreach (var diagram in file.RootElement.EnumerateObject().Where(diagram => diagram.Value.GetProperty("ok").GetBoolean()))
        {
            maps.Add(new DerivedMap(diagram.Name, Of(diagram.Value)));
        }

        return maps;
    }

    private static JourneyMap Of(JsonElement diagram)
    {
        var (stages, tasks, people) = (new Ids(), new Ids(), new Ids());
        var (stageNames, personNames) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var touchpoints = new List<Touchpoint>();
        foreach (var task in diagram.GetProperty("tasks").EnumerateArray())
        {
            var (name, section) = (task.GetProperty("task").GetString()!, task.GetProperty("section").GetString()!);
            var actors = task.GetProperty("people").EnumerateArray().Select(person => person.GetString()!).Where(person => person.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            stageNames[stages.Of(section)] = section;
            actors.ForEach(actor => personNames[people.Of(actor)] = actor);
            touchpoints.Add(new Touchpoint(tasks.Next(name))
            {
                Name = name.Length > 0 ? name : "?",
                Stage = stages.Of(section),
                Emotion = task.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.TryGetInt32(out var value) && value is >= 1 and <= 5 ? value - 3 : null,
                Personas = actors.Count == 0 ? null : new([.. actors.Select(actor => new Id<Persona>(people.Of(actor)))]),
            });
        }

        return new JourneyMap
        {
            Id = "diagram",
            Title = diagram.GetProperty("title").GetString() is { Length: > 0 } title ? title : "Diagram",
            State = MapState.Current,
            Personas = [.. personNames.Select(name => new Persona(name.Key) { Name = name.Value })],
            Stages = [.. stageNames.Select(name => new Stage(name.Key) { Name = name.Value.Length > 0 ? name.Value : "?" })],
            Touchpoints = DerivedMap.Chain(touchpoints),
        };
    }
}
