namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>A line from an item to one in a later column.</summary>
/// <param name="From">The item that it leaves.</param>
/// <param name="To">The item that it comes to.</param>
/// <param name="FromColumn">The column that it leaves.</param>
/// <param name="ToColumn">The later column that it comes to.</param>
/// <param name="Weight">How many go this way.</param>
internal readonly record struct Strand(int From, int To, int FromColumn, int ToColumn, double Weight);
