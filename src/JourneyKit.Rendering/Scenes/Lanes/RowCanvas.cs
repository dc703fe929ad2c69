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
}
