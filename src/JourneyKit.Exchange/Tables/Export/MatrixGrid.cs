using JourneyKit.Model;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>Which channels carry which stage: a row for each channel, a column for each stage, and the names of the touchpoints.</summary>
internal static class MatrixGrid
{
    public static Grid Of(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var channels = map.Channels.Select(channel => (channel.Name, (Id<Channel>?)channel.Id)).Append(("No channel", null)).Where(row => map.Touchpoints.Any(touchpoint => touchpoint.Channel == row.Item2));
        var stages = map.Stages.Select(stage => (stage.Name, (Id<Stage>?)stage.Id)).ToList();
        if (map.Touchpoints.Any(touchpoint => touchpoint.Stage is null))
        {
            stages.Add(("No stage", null));
        }

        return new Grid(
            "matrix",
            ["Channel", .. stages.Select(stage => stage.Name)],
            [.. channels.Select(row => (IReadOnlyList<GridCell>)[new GridCell(row.Name), .. stages.Select(stage => new GridCell(string.Join('\n', map.Touchpoints.Where(touchpoint => touchpoint.Channel == row.Item2 && touchpoint.Stage == stage.Item2).Select(touchpoint => touchpoint.Name))))])]);
    }
}
