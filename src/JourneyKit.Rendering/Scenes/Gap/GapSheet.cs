namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What one sheet shows of the columns.</summary>
/// <param name="Before">Columns of the first map.</param>
/// <param name="After">Columns of the second map.</param>
internal sealed record GapSheet(IReadOnlyList<PlacedColumn> Before, IReadOnlyList<PlacedColumn> After);
