using System.Text;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Map;

namespace JourneyKit.Rendering.Html.Filters;

/// <summary>What can be hidden in a page, without a script: personas, channels and lanes, each by a check box. Classes are numbers, so that nothing of a map stands in the style sheet.</summary>
internal sealed class PageFilters
{
    private readonly Dictionary<string, string> layers = new(StringComparer.Ordinal);
    private readonly List<int[]> audiences = [];

    /// <summary>Draws the filters of the maps of a page.</summary>
    public PageFilters(IReadOnlyList<LaneSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var maps = sheets.Select(sheet => sheet.Map).ToList();
        Personas = [.. maps.SelectMany(map => map.Personas).DistinctBy(persona => persona.Id)];
        Channels = [.. maps.SelectMany(map => map.Channels).DistinctBy(channel => channel.Id).Where(channel => maps.Exists(map => map.Touchpoints.Any(touchpoint => touchpoint.Channel == channel.Id)))];
        HasNoChannel = maps.Exists(map => map.Touchpoints.Any(touchpoint => touchpoint.Channel is null));
        Lanes = [.. MapLanes.All.Where(lane => lane.Name is not ("stage" or "touchpoint") && sheets.Any(sheet => lane.Count(sheet) > 0)), .. TextLane.Custom(sheets[0])];
        for (var at = 0; at < Lanes.Count; at++)
        {
            layers[Layers.Lane(Lanes[at].Name)] = $"l{at}";
        }

        layers[Layers.Everyone] = "all-of-them";
        for (var at = 0; at < Personas.Count; at++)
        {
            layers[Layers.Only(Personas[at].Id)] = $"own q{at}";
        }

        foreach (var touchpoint in maps.SelectMany(map => map.Touchpoints))
        {
            if (Audience(touchpoint) is { } some && !audiences.Exists(known => known.SequenceEqual(some)))
            {
                audiences.Add(some);
            }
        }
    }

    public IReadOnlyList<Persona> Personas { get; }

    /// <summary>The channels that a touchpoint is on.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>Whether there are touchpoints on no channel.</summary>
    public bool HasNoChannel { get; }

    public IReadOnlyList<ILane> Lanes { get; }

    /// <summary>Whether there is anything to choose between.</summary>
    public bool IsEmpty => Personas.Count < 2 && Channels.Count + (HasNoChannel ? 1 : 0) < 2 && Lanes.Count < 2;

    /// <summary>The classes of what is about a touchpoint.</summary>
    public string ClassOf(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        var channel = touchpoint.Channel is { } id ? Channels.ToList().FindIndex(one => one.Id == id) : -1;
        var audience = Audience(touchpoint) is { } some ? $" a{audiences.FindIndex(known => known.SequenceEqual(some))}" : "";
        return $"tp c{(channel < 0 ? "x" : channel)}{audience}";
    }

    /// <summary>The class of a lane; null for one that no filter hides.</summary>
    public string? ClassOfLane(string name) => layers.GetValueOrDefault(Layers.Lane(name));

    /// <summary>The classes of a layer of a picture; null for none.</summary>
    public string? ClassOfLayer(string? layer)
        => layer is null ? null
        : layers.TryGetValue(layer, out var known) ? known
        : string.Join(' ', Enumerable.Range(0, Personas.Count).Where(at => IsWithout(layer, Personas[at].Id)).Select(at => $"d{at}")) is { Length: > 0 } classes ? classes
        : null;

    /// <summary>The rules that hide.</summary>
    public string Rules()
    {
        var rules = new StringBuilder(".own{display:none}\n");
        var channels = Enumerable.Range(0, Channels.Count).Select(at => $"c{at}").Concat(HasNoChannel ? ["cx"] : []);
        foreach (var channel in channels)
        {
            Hide(rules, $":has(#f-{channel}:not(:checked))", $".{channel}");
        }

        for (var at = 0; at < audiences.Count; at++)
        {
            if (audiences[at].Length > 0)
            {
                Hide(rules, string.Concat(audiences[at].Select(persona => $":has(#f-p{persona}:not(:checked))")), $".a{at}");
            }
        }

        for (var at = 0; at < Lanes.Count; at++)
        {
            rules.Append($"body:has(#f-l{at}:not(:checked)) .l{at}{{display:none}}\n");
        }

        for (var at = 0; at < Personas.Count && Personas.Count > 1; at++)
        {
            var alone = $"body:has(#f-p{at}:checked):not(:has(.fp:not(#f-p{at}):checked))";
            rules.Append($"{alone} .q{at}{{display:inline}}\n{alone} .d{at}{{display:none}}\n{alone}:has(.q{at}) .all-of-them{{opacity:.28}}\n");
        }

        return rules.ToString();
    }

    private static void Hide(StringBuilder rules, string unless, string what)
        => rules.Append($"body{unless} :is(a,g){what}{{visibility:hidden}}\nbody{unless} tr{what}{{display:none}}\n");

    private static bool IsWithout(string layer, Id<Persona> persona)
        => layer.StartsWith("without ", StringComparison.Ordinal) && layer.Split(' ').Skip(1).Contains(persona.Value, StringComparer.Ordinal);

    private int[]? Audience(Touchpoint touchpoint)
        => touchpoint.Personas is { } named ? [.. Enumerable.Range(0, Personas.Count).Where(at => named.Contains(Personas[at].Id))] : null;
}
