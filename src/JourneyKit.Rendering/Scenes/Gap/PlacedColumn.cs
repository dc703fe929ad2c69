namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>A column in its place on a sheet.</summary>
/// <param name="Column">The column.</param>
/// <param name="X">Its left side, in px.</param>
/// <param name="Width">Its width, in px.</param>
internal sealed record PlacedColumn(GapColumn Column, double X, double Width)
{
    public double Middle => X + (Width / 2);

    /// <summary>Where a touchpoint of the column stands: in its middle, or at its place among those folded.</summary>
    public double MiddleOf(int index) => X + (Width * (index + 0.5) / Column.Touchpoints.Count);

    /// <summary>Puts columns side by side.</summary>
    public static IReadOnlyList<PlacedColumn> Of(IReadOnlyList<GapColumn> columns)
    {
        var width = columns.Count == 0 ? 0 : (GapSizes.Right - GapSizes.Left) / columns.Count;
        return [.. columns.Select((column, index) => new PlacedColumn(column, GapSizes.Left + (index * width), width))];
    }
}
