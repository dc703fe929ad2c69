using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Marks;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Says which row a touchpoint stands in.</summary>
internal static class GridRows
{
    /// <summary>What rows can stand for.</summary>
    public static IReadOnlyList<string> Bys { get; } = ["channel", "stage", "team"];

    /// <summary>The rows that have a touchpoint, and the row of each touchpoint.</summary>
    public static (IReadOnlyList<GridRow> Rows, int[] RowOf) Of(JourneyMap map, IReadOnlyList<Touchpoint> touchpoints, string by)
    {
        var keys = touchpoints.Select(touchpoint => KeyOf(map, touchpoint, by)).ToList();
        var defined = by switch { "stage" => map.Stages.Keys, "team" => map.Teams.Keys, _ => map.Channels.Keys };
        var used = keys.ToHashSet();
        var order = defined.Select(key => ((string?)key, false)).Where(used.Contains).Concat(keys.Where(key => key.Key is not null)).Concat(keys).Distinct().ToList();
        return ([.. order.Select(key => RowOf(map, key, by))], [.. keys.Select(key => order.IndexOf(key))]);
    }

    private static (string? Key, bool IsAlone) KeyOf(JourneyMap map, Touchpoint touchpoint, string by) => by switch
    {
        "stage" => (touchpoint.Stage?.Value, false),
        "team" => (FromChannel.Owner(map, touchpoint)?.Value, false),
        _ => (touchpoint.Channel?.Value, touchpoint.Channel is null && touchpoint.Kind == TouchpointKind.Action),
    };

    private static GridRow RowOf(JourneyMap map, (string? Key, bool IsAlone) row, string by) => (by, row.Key) switch
    {
        ("stage", null) => new GridRow("No stage", null),
        ("stage", var key) => new GridRow(map.Stages[key]?.Name ?? key, null),
        ("team", null) => new GridRow("No team", null),
        ("team", var key) => new GridRow(map.Teams[key]?.Name ?? key, Icons.Team),
        (_, null) => row.IsAlone ? new GridRow("Customer alone", Icons.CustomerAlone, IsAlone: true) : new GridRow("No channel", Icons.Other),
        (_, var key) => map.Channels[key] is { } channel ? new GridRow(channel.Name, ChannelIcons.Of(channel)) : new GridRow(key, Icons.Other),
    };
}
