namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>A level stretch of a line below the items of a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="First">The first column that it passes.</param>
/// <param name="Last">The last column that it passes.</param>
/// <param name="Width">How wide the line is, in px.</param>
internal readonly record struct GridLane(int Row, int First, int Last, double Width);
