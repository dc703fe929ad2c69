using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>Journeys through permits: steps that depend on each other, at agencies, with warnings about some of them.</summary>
internal static class PermitMaps
{
    private static readonly string[] Phases = ["preparation", "application", "inspection", "active"];

    public static IEnumerable<DerivedMap> All(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "permit-journeys.json")));
        var permits = file.RootElement.GetProperty("plcNodes").EnumerateArray().ToDictionary(node => Text(node, "id"), StringComparer.Ordinal);
        return [.. file.RootElement.GetProperty("journeys").EnumerateArray().Select(journey => new DerivedMap("permit-" + Text(journey, "id"), Of(journey, permits)))];
    }

    private static JourneyMap Of(JsonElement journey, Dictionary<string, JsonElement> permits)
    {
        var (touchpoints, pains, agencies) = (new Ids(), new Ids(), new Ids());
        var steps = journey.GetProperty("steps").EnumerateArray().Select(step => step.GetString()!).Distinct(StringComparer.Ordinal).ToList();
        var moves = journey.GetProperty("dependencies").EnumerateArray().Select(move => (From: Text(move, "from"), To: Text(move, "to"))).Where(move => move.From != move.To && steps.Contains(move.To, StringComparer.Ordinal)).Distinct().ToLookup(move => move.From, move => move.To);
        var gotchas = journey.GetProperty("gotchas").EnumerateArray().ToLookup(gotcha => Text(gotcha, "step"));
        var channels = new Dictionary<string, Channel>(StringComparer.Ordinal);
        var all = new List<Touchpoint>();
        foreach (var step in steps)
        {
            var permit = permits[step];
            var agency = Text(permit, "agency");
            channels[agencies.Of(agency)] = new Channel(agencies.Of(agency)) { Name = agency, Control = TouchpointControl.External };
            all.Add(new Touchpoint(touchpoints.Of(step))
            {
                Name = Text(permit, "name"),
                Description = Text(permit, "description"),
                Stage = Text(permit, "phase"),
                Channel = agencies.Of(agency),
                Next = [.. moves[step].Select(to => new Transition(touchpoints.Of(to)))],
                PainPoints = [.. gotchas[step].Select(gotcha => new PainPoint(pains.Next(step)) { Description = Text(gotcha, "note"), Severity = Text(gotcha, "severity") == "major" ? 4 : 2 })],
                Exit = moves[step].Any() ? null : true,
            });
        }

        return new JourneyMap
        {
            Id = "permits",
            Title = Text(journey, "name"),
            State = MapState.Current,
            Channels = [.. channels.Values],
            Stages = [.. Phases.Where(phase => all.Exists(touchpoint => touchpoint.Stage?.Value == phase)).Select(phase => new Stage(phase))],
            Touchpoints = [.. all],
        };
    }

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;
}
