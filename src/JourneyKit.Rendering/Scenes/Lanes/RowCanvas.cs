namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Where the lanes of a row draw: below everything, for one touchpoint, or above everything.</summary>
internal sealed class RowCanvas(int columns)
{
    private readonly Canvas[] columns = [.. Enumerable.Range(0, columns).Select(_ => new Canvas())];

    /// <summary>Lines, areas and labels of lanes.</summary>
    public Canvas Ground { get; } = new();

    /// <summary>What belongs to several touchpoints.</summary>
    public Canvas Over { get; } = new();

    /// <summary>What belongs to one touchpoint.</summary>
    public Canvas this[int column] => columns[column];

    /// <summary>Adds what one lane has drawn, as one layer.</summary>
    public void Add(RowCanvas lane, string layer)
    {
        ArgumentNullException.ThrowIfNull(lane);
        Ground.Group(group => group.Add(lane.Ground.Nodes), layer: layer);
        Over.Group(group => group.Add(lane.Over.Nodes), layer: layer);
        for (var at = 0; at < columns.Length; at++)
        {
            columns[at].Group(group => group.Add(lane.columns[at].Nodes), layer: layer);
        }
    }
}
