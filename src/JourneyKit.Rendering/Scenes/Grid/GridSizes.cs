namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>How much room each item takes, in px.</summary>
/// <param name="Above">The height of what is written above it.</param>
/// <param name="Body">The height of the item.</param>
/// <param name="Below">The blank that it needs below.</param>
internal readonly record struct GridSizes(double Above, double Body, double Below);
