using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>Puts the touchpoints of a map into rows.</summary>
internal static class MatrixRows
{
    private static readonly (TouchpointControl Control, string Words)[] Groups =
    [
        (TouchpointControl.Owned, "Our own channels"),
        (TouchpointControl.Partner, "Partners"),
        (TouchpointControl.External, "Others’ channels"),
        (TouchpointControl.Competitor, "Competitors"),
        (TouchpointControl.Customer, "In the customer’s hands"),
    ];

    /// <summary>One row for each channel that is used, grouped by who controls it, those that are met most first.</summary>
    public static IReadOnlyList<MatrixRow> ByChannel(DrawnMap drawn)
    {
        var rows = drawn.Touchpoints.GroupBy(touchpoint => Placement.Channel(drawn.Map, touchpoint)?.Id).Select(group => RowOf(drawn.Map, [.. group])).ToList();
        var hasGroups = rows.Select(row => row.Control).Distinct().Count() > 1;
        return
        [
            .. rows.OrderBy(row => Array.FindIndex(Groups, group => group.Control == row.Control))
                .ThenByDescending(row => row.Row.Visits(drawn) ?? 0)
                .Select(row => hasGroups ? row.Row with { Group = Groups.First(group => group.Control == row.Control).Words } : row.Row),
        ];
    }

    /// <summary>One row for each team, in the order of the map, and one for what nobody owns.</summary>
    public static IReadOnlyList<MatrixRow> ByTeam(DrawnMap drawn)
    {
        var byTeam = drawn.Touchpoints.ToLookup(touchpoint => FromChannel.Owner(drawn.Map, touchpoint));
        return
        [
            .. drawn.Map.Teams.Where(team => byTeam.Contains(team.Id)).Select(team => new MatrixRow(team.Name, Icons.Team, null, [.. byTeam[team.Id]])),
            .. byTeam.Contains(null) ? [new MatrixRow("No team", Icons.Other, null, [.. byTeam[null]])] : Array.Empty<MatrixRow>(),
        ];
    }

    private static (MatrixRow Row, TouchpointControl Control) RowOf(JourneyMap map, IReadOnlyList<Touchpoint> touchpoints)
    {
        var first = touchpoints[0];
        return Placement.Channel(map, first) is { } channel
            ? (new MatrixRow(channel.Name, ChannelIcons.Of(channel), null, touchpoints), channel.Control ?? (channel.Kind?.IsOthers() == true ? TouchpointControl.External : TouchpointControl.Owned))
            : touchpoints.All(touchpoint => touchpoint.Kind == TouchpointKind.Action)
                ? (new MatrixRow("Customer alone", Icons.CustomerAlone, null, touchpoints), TouchpointControl.Customer)
                : (new MatrixRow("No channel", Icons.Other, null, touchpoints), TouchpointControl.Owned);
    }
}
